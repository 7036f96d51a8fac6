using System.Collections.Concurrent;
using System.Net;

namespace LrtIntegration.Graph;

/// <summary>Lets at most four requests to one mailbox through at once, and none while that mailbox asks for rest.</summary>
/// <remarks>Four is Microsoft's limit per app and mailbox: https://learn.microsoft.com/graph/throttling-limits#outlook-service-limits</remarks>
internal sealed class MailboxGate(TimeProvider clock) : DelegatingHandler
{
    public const int AtOnce = 4;

    private readonly ConcurrentDictionary<string, Mailbox> mailboxes = new(StringComparer.OrdinalIgnoreCase);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var mailbox = mailboxes.GetOrAdd(NameOf(request.RequestUri), _ => new Mailbox());
        await mailbox.Places.WaitAsync(cancellationToken);
        HttpResponseMessage? answer = null;
        try
        {
            await RestAsync(mailbox, cancellationToken);
            answer = await base.SendAsync(request, cancellationToken);
            if (answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable && GraphPatience.AskedRest(answer, clock) is { } rest)
                mailbox.ClosedUntil = clock.GetUtcNow() + rest;
            if (WholeAnswer.ComesInPieces(answer))
                answer.Content = new HeldContent(answer.Content, mailbox.Places, clock);
            return answer;
        }
        finally
        {
            if (answer?.Content is not HeldContent)
                mailbox.Places.Release();
        }
    }

    private async Task RestAsync(Mailbox mailbox, CancellationToken cancellation)
    {
        while (mailbox.ClosedUntil - clock.GetUtcNow() is { Ticks: > 0 } rest)
            await Task.Delay(rest, clock, cancellation);
    }

    // users/{address}/... or me/...: what is not of a mailbox shares one gate.
    private static string NameOf(Uri? address) =>
        address?.Segments is { } segments && Array.FindIndex(segments, segment => segment is "users/") is var at and >= 0 && segments.Length > at + 1
            ? Uri.UnescapeDataString(segments[at + 1].TrimEnd('/'))
            : "";

    private sealed class Mailbox
    {
        public SemaphoreSlim Places { get; } = new(AtOnce, AtOnce);

        public DateTimeOffset ClosedUntil { get; set; }
    }
}
