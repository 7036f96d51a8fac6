using System.Collections.Concurrent;

namespace LrtIntegration.Tests.Graph;

/// <summary>How many requests to one mailbox were at work at once.</summary>
internal sealed class Crowd
{
    private readonly ConcurrentDictionary<string, int> present = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, int> most = new(StringComparer.OrdinalIgnoreCase);

    public int MostAtOnce(string mailbox) => most.GetValueOrDefault(mailbox);

    public IDisposable Enter(string mailbox)
    {
        var now = present.AddOrUpdate(mailbox, 1, (_, count) => count + 1);
        most.AddOrUpdate(mailbox, now, (_, known) => Math.Max(known, now));
        return new Leave(() => present.AddOrUpdate(mailbox, 0, (_, count) => count - 1));
    }

    private sealed class Leave(Action act) : IDisposable
    {
        public void Dispose() => act();
    }
}
