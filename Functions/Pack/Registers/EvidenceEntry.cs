using LrtIntegration.Intake;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Registers;

/// <summary>One piece of evidence without its facts: how it came in, what was wrong with it, and what became of what was read.</summary>
internal sealed class EvidenceEntry
{
    private readonly SortedSet<Arrival> arrivals = new(Comparer<Arrival>.Create(CompareArrivals));

    public EvidenceEntry(Delivery delivery)
    {
        Sha256 = delivery.Sha256;
        Format = delivery.Format;
        Handling = delivery.Handling;
        Source = delivery.Reading?.Source;
        Refusals = [.. delivery.Refusals, .. delivery.Reading?.Refusals ?? []];
        Remarks = delivery.Reading?.Remarks ?? [];
        Withdrawn = delivery.Withdrawn;
        Tally.Read = delivery.Reading?.Facts.Count ?? 0;
        AddArrivals(delivery.Arrivals);
    }

    public string Sha256 { get; }

    public DropFormat Format { get; }

    public Handling Handling { get; }

    public SourceName? Source { get; }

    /// <summary>By which ruling it does not count; null where it does.</summary>
    public Ruling? Withdrawn { get; }

    public IReadOnlyList<Refusal> Refusals { get; }

    public IReadOnlyList<Remark> Remarks { get; }

    public Tally Tally { get; } = new();

    /// <summary>The newest date in it that is not after the meeting.</summary>
    public DateOnly? Stand { get; set; }

    public IReadOnlyCollection<Arrival> Arrivals => arrivals;

    public Arrival First => arrivals.Min!;

    public string FileName => First.FileName;

    /// <summary>The earliest time that is known of its coming in.</summary>
    public DateTimeOffset? ReceivedAt { get; private set; }

    public Precedence Precedence { get; private set; } = null!;

    /// <summary>The part of the sender's address behind the @: another one is another organisation. Null where no sender is known.</summary>
    public string? Domain => arrivals
        .Select(arrival => arrival.Sender)
        .OfType<string>()
        .Select(sender => sender[(sender.LastIndexOf('@') + 1)..].TrimEnd('>').ToLowerInvariant())
        .FirstOrDefault(domain => domain.Length > 0);

    public bool IsOfAnotherSenderThan(EvidenceEntry other) => Domain is { } mine && other.Domain is { } theirs && mine != theirs;

    public void AddArrivals(IEnumerable<Arrival> more)
    {
        arrivals.UnionWith(more);
        ReceivedAt = arrivals.Min(arrival => arrival.ReceivedAt);
        Rank();
    }

    public void StandsAt(DateOnly date)
    {
        if (Stand >= date) return;
        Stand = date;
        if (Source is SourceName.Bzk) Rank();
    }

    private void Rank() => Precedence = Precedence.Of(Sha256, First, ReceivedAt, Source is SourceName.Bzk ? Stand : null);

    private static int CompareArrivals(Arrival left, Arrival right)
    {
        var order = Nullable.Compare(left.ReceivedAt, right.ReceivedAt);
        if (order == 0) order = string.CompareOrdinal(left.Origin, right.Origin);
        if (order == 0) order = string.CompareOrdinal(left.FileName, right.FileName);
        return order == 0 ? string.CompareOrdinal(left.Sender, right.Sender) : order;
    }
}
