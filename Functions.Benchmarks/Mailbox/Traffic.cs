using System.Collections.Concurrent;

namespace LrtIntegration.Benchmarks.Mailbox;

/// <summary>How many requests came, and how many were at work at once, to the last byte of their answers.</summary>
internal sealed class Traffic
{
    private readonly ConcurrentQueue<string> unexpected = new();
    private readonly Lock gate = new();
    private int present;

    public int Requests { get; private set; }

    public int Mails { get; private set; }

    public int MostAtOnce { get; private set; }

    public IReadOnlyList<string> Unexpected => [.. unexpected];

    public void Refuse(string path) => unexpected.Enqueue(path);

    public IDisposable Enter(string path)
    {
        lock (gate)
        {
            Requests++;
            Mails += path.EndsWith("/$value", StringComparison.Ordinal) ? 1 : 0;
            MostAtOnce = Math.Max(MostAtOnce, ++present);
        }

        return new Leave(this);
    }

    private sealed class Leave(Traffic traffic) : IDisposable
    {
        public void Dispose()
        {
            lock (traffic.gate)
                traffic.present--;
        }
    }
}
