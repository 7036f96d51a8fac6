namespace LrtIntegration.Hosting;

/// <summary>Runs one call of the host to its end: always an answer, never an empty one, and always before the host would kill the process.</summary>
internal sealed partial class FunctionCall(TimeProvider clock, ICallWitness witness, ILogger<FunctionCall> logger)
{
    /// <summary>A minute below <c>functionTimeout</c> of host.json, so that a slow call ends as a failure of its own.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromMinutes(9);

    /// <summary>Runs the function; what goes wrong becomes one log line and a status that makes the host try again.</summary>
    public async Task AnswerAsync(string function, HttpContext context, Func<Invocation, CancellationToken, Task> run)
    {
        var failure = await EndAsync(function, async end => await run(await Invocation.ReadAsync(context.Request.Body, end), end), context.RequestAborted);
        await InvocationAnswer.To(failure).ExecuteAsync(context);
    }

    /// <summary>Runs the function, and keeps how it ended: null where it did what it should.</summary>
    public async Task<string?> EndAsync(string function, Func<CancellationToken, Task> run, CancellationToken aborted)
    {
        using var deadline = new CancellationTokenSource(Deadline, clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, aborted);
        var outcome = await OutcomeAsync(function, run, deadline, end.Token);
        await witness.SawAsync(function, outcome);
        return outcome;
    }

    private async Task<string?> OutcomeAsync(string function, Func<CancellationToken, Task> run, CancellationTokenSource deadline, CancellationToken end)
    {
        var started = clock.GetTimestamp();
        try
        {
            await run(end);
            var elapsed = clock.GetElapsedTime(started);
            Log.Done(logger, function, elapsed);
            return null;
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            Log.Late(logger, function, Deadline.TotalMinutes);
            return $"{function} did not end within its deadline.";
        }
        catch (FormatException malformed) when (malformed.TargetSite?.Module == typeof(FunctionCall).Module)
        {
            Log.Malformed(logger, function, malformed.Message);
            return malformed.Message;
        }
#pragma warning disable CA1031 // The edge of the process: whatever failed, the host must hear that it did, or it waits for ever.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.Failed(logger, function, failure);
            return $"{function} failed: {failure.GetType().Name}.";
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "{Function} done in {Elapsed}")]
        public static partial void Done(ILogger logger, string function, TimeSpan elapsed);

        [LoggerMessage(Level = LogLevel.Error, Message = "{Function} passed its deadline of {Minutes} minutes")]
        public static partial void Late(ILogger logger, string function, double minutes);

        [LoggerMessage(Level = LogLevel.Error, Message = "{Function} was called with something that is no call of the host: {Reason}")]
        public static partial void Malformed(ILogger logger, string function, string reason);

        [LoggerMessage(Level = LogLevel.Error, Message = "{Function} failed")]
        public static partial void Failed(ILogger logger, string function, Exception failure);
    }
}
