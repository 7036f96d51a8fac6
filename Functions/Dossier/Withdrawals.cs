using LrtIntegration.Intake;
using LrtIntegration.Sources;

namespace LrtIntegration.Dossier;

/// <summary>The evidence that does not count any more, and what came within it.</summary>
internal sealed class Withdrawals
{
    private readonly EvidenceRulings rulings;
    private readonly List<Container> containers = [];

    private Withdrawals(EvidenceRulings rulings) => this.rulings = rulings;

    /// <param name="known">All evidence in the dossier.</param>
    public static Withdrawals Of(EvidenceRulings rulings, IEnumerable<IndexEntry> known)
    {
        var withdrawals = new Withdrawals(rulings);
        foreach (var entry in known)
        {
            if (rulings.On(entry.Sha256) is { Kind: RulingKind.Withdraw } ruling)
                withdrawals.containers.AddRange(entry.Arrivals.Where(kept => kept.Handling is Handling.Opened).Select(kept => new Container(kept.Arrival, ruling)));
        }

        return withdrawals;
    }

    /// <summary>Whether this evidence does not count any more.</summary>
    public bool Cover(string sha256, IEnumerable<Arrival> arrivals) => RulingOn(sha256, arrivals) is not null;

    /// <summary>The delivery, or what is left of it after its withdrawal.</summary>
    public Delivery Applied(Delivery delivery) => RulingOn(delivery.Sha256, delivery.Arrivals) is { } ruling
        ? delivery with { Reading = null, Refusals = [], Withdrawn = ruling, Former = delivery.Reading }
        : delivery;

    private Ruling? RulingOn(string sha256, IEnumerable<Arrival> arrivals)
    {
        var own = rulings.On(sha256);
        if (own?.Kind is RulingKind.Withdraw)
            return own;
        var around = arrivals.Select(arrival => containers.Find(container => container.Holds(arrival))?.Ruling).ToList();
        return around.TrueForAll(ruling => ruling is not null && !(own?.At > ruling.At)) ? around[0] : null;
    }

    /// <summary>A mail or zip that was withdrawn, as it came in. What came from the same place at another time is another.</summary>
    private sealed record Container(Arrival Arrival, Ruling Ruling)
    {
        public bool Holds(Arrival part) =>
            part.Origin.StartsWith(Arrival.Origin + "#", StringComparison.Ordinal)
            && part.ReceivedAt == Arrival.ReceivedAt
            && part.Sender == Arrival.Sender
            && part.Subject == Arrival.Subject;
    }
}
