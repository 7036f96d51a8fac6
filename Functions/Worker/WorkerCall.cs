using LrtIntegration.Hosting;

namespace LrtIntegration.Worker;

/// <summary>One call of a queue or timer function by the worker, run as the custom handler runs it: with a deadline, and how it ended is kept.</summary>
internal sealed class WorkerCall(FunctionCall call, ICallWitness witness)
{
    public Task TickAsync(string name, ITimerFunction function, TimerTick tick, CancellationToken cancellation) =>
        EndAsync(name, end => function.RunAsync(tick, end), cancellation);

    public Task FollowAsync(string name, IQueueFunction function, QueueMessage message, CancellationToken cancellation) =>
        EndAsync(name, end => FunctionRoutes.FollowAsync(name, message, () => function, witness, end), cancellation);

    // What is thrown makes the host try the message again; a timer waits for its next tick.
    private async Task EndAsync(string name, Func<CancellationToken, Task> run, CancellationToken cancellation)
    {
        if (await call.EndAsync(name, run, cancellation) is { } failure)
            throw new InvalidOperationException(failure);
    }
}
