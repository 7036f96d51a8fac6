using System.Diagnostics;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Registers;

/// <summary>All that came in for one meeting, folded while the deliveries stream past once.</summary>
internal sealed class Registry
{
    private readonly Dictionary<string, EvidenceEntry> evidence = new(StringComparer.Ordinal);
    private readonly DateOnly meeting;

    private Registry(DateOnly previous, DateOnly meeting)
    {
        this.meeting = meeting;
        Figures = new(previous, meeting);
        Grants = new(meeting);
        Minutes = new(meeting);
    }

    public FigureRegister Figures { get; }

    public GrantRegister Grants { get; }

    public StatementRegister<Signal> Signals { get; } = new(StableId.Of);

    public MinutesRegister Minutes { get; }

    /// <summary>In the order of coming in.</summary>
    public IReadOnlyList<EvidenceEntry> Evidence { get; private set; } = [];

    public static Registry Of(DateOnly previous, DateOnly meeting, IEnumerable<Delivery> deliveries)
    {
        var registry = new Registry(previous, meeting);
        foreach (var delivery in deliveries) registry.Add(delivery);
        registry.Evidence =
        [
            .. registry.evidence.Values
                .OrderBy(entry => entry.ReceivedAt)
                .ThenBy(entry => entry.First.Origin, StringComparer.Ordinal)
                .ThenBy(entry => entry.Sha256, StringComparer.Ordinal),
        ];
        return registry;
    }

    private void Add(Delivery delivery)
    {
        if (evidence.TryGetValue(delivery.Sha256, out var known))
        {
            known.AddArrivals(delivery.Arrivals);
            return;
        }

        var entry = new EvidenceEntry(delivery);
        evidence.Add(delivery.Sha256, entry);
        foreach (var application in delivery.Reading?.Facts.OfType<GrantApplication>() ?? [])
        {
            if (application.ReceivedOn <= meeting) entry.StandsAt(application.ReceivedOn);
            if (application.StatusOn <= meeting) entry.StandsAt(application.StatusOn.Value);
        }

        foreach (var fact in delivery.Reading?.Facts ?? []) Add(fact, entry);
        if (delivery.Withdrawn is null) return;
        foreach (var commitment in delivery.Former?.Facts.OfType<Commitment>() ?? []) Minutes.AddWithdrawn(commitment, entry);
    }

    private void Add(Fact fact, EvidenceEntry entry)
    {
        switch (fact)
        {
            case Figure figure: Figures.Add(figure, entry); break;
            case GrantApplication application: Grants.Add(application, entry); break;
            case Signal signal when signal.Date > meeting: entry.Tally.AfterMeeting++; break;
            case Signal signal: Signals.Add(signal, entry); break;
            case Decision decision: Minutes.Add(decision, entry); break;
            case Commitment commitment: Minutes.Add(commitment, entry); break;
            case Question question: Minutes.Add(question, entry); break;
            case Attendee attendee: Minutes.Add(attendee, entry); break;
            case AgendaItem item: Minutes.Add(item, entry); break;
            default: throw new UnreachableException($"A fact of an unknown kind: {fact.GetType().Name}.");
        }
    }
}
