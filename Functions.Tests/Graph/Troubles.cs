using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace LrtIntegration.Tests.Graph;

/// <summary>What goes wrong at the local Graph: each trouble happens once, to the first request whose line holds the given words.</summary>
internal sealed class Troubles : IDisposable
{
    private const string AsUsual = "asUsual";

    private readonly Lock gate = new();
    private readonly List<Trouble> coming = [];
    private readonly CancellationTokenSource end = new();

    /// <summary>429, which <c>Retry-After</c> may go with.</summary>
    public void Throttle(string at, TimeSpan? retryAfter) => Add(at, context => ThrottleAsync(context, retryAfter is { } wait ? ((long)wait.TotalSeconds).ToString(CultureInfo.InvariantCulture) : null));

    /// <summary>429 with a moment instead of seconds.</summary>
    public void ThrottleUntil(string at, DateTimeOffset moment) => Add(at, context => ThrottleAsync(context, moment.ToString("R", CultureInfo.InvariantCulture)));

    /// <summary>500, 503 or another status.</summary>
    public void Fail(string at, int status) => Add(at, context => GraphError.Of(status, status is 503 ? "serviceNotAvailable" : "generalException", "Try again later.").ExecuteAsync(context));

    /// <summary>No answer, for as long as the caller has patience.</summary>
    public void Hang(string at) => Add(at, WaitAsync);

    /// <summary>The connection breaks before the answer.</summary>
    public void Reset(string at) => Add(at, context =>
    {
        context.Abort();
        return Task.CompletedTask;
    });

    /// <summary>The connection breaks in the middle of the answer.</summary>
    public void CutOff(string at) => Add(at, context =>
    {
        // What ends before the length that it gave, ends the connection.
        context.Response.ContentLength = 10_000;
        return HalfAsync(context);
    });

    /// <summary>The answer begins, and no more of it comes, for as long as the caller has patience.</summary>
    public void Stall(string at) => Add(at, async context =>
    {
        await HalfAsync(context);
        await WaitAsync(context);
    });

    /// <summary>Something happens in the mailbox just before the request is answered as usual.</summary>
    public void Meanwhile(string at, Action happens) => Add(at, context =>
    {
        happens();
        context.Items[AsUsual] = true;
        return Task.CompletedTask;
    });

    /// <summary>The answer is as usual, and comes late.</summary>
    public void Linger(string at, TimeSpan wait) => Add(at, context => LingerAsync(context, wait));

    /// <summary>Who hangs is let go.</summary>
    public void End() => end.Cancel();

    public void Dispose() => end.Dispose();

    /// <summary>False where the request is to be answered as usual.</summary>
    public async Task<bool> HappenAsync(string line, HttpContext context)
    {
        Trouble? trouble;
        lock (gate)
        {
            trouble = coming.Find(one => line.Contains(one.At, StringComparison.OrdinalIgnoreCase));
            if (trouble is not null)
                coming.Remove(trouble);
        }

        if (trouble is null)
            return false;
        await trouble.Happen(context);
        return !context.Items.ContainsKey(AsUsual);
    }

    private void Add(string at, Func<HttpContext, Task> happen)
    {
        lock (gate)
            coming.Add(new Trouble(at, happen));
    }

    private async Task WaitAsync(HttpContext context)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(end.Token, context.RequestAborted);
        try
        {
            await Task.Delay(Timeout.Infinite, either.Token);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
    }

    // The beginning of a mail, and the beginning of a page of them: neither is whole.
    private static async Task HalfAsync(HttpContext context)
    {
        context.Response.ContentType = context.Request.Path.Value!.EndsWith("/$value", StringComparison.Ordinal) ? "text/plain" : "application/json";
        await context.Response.WriteAsync(context.Response.ContentType is "text/plain" ? "From: Cijfers COA <cijfers@coa.nl>\r\nSubject: Half" : "{\"value\":[{\"id\":\"AAk", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    private static async Task LingerAsync(HttpContext context, TimeSpan wait)
    {
        context.Items[AsUsual] = true;
        await Task.Delay(wait, context.RequestAborted);
    }

    private static Task ThrottleAsync(HttpContext context, string? retryAfter)
    {
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        return GraphError.Of(StatusCodes.Status429TooManyRequests, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.").ExecuteAsync(context);
    }

    private sealed record Trouble(string At, Func<HttpContext, Task> Happen);
}
