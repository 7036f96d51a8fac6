using LrtIntegration.Pack.Commitments;
using LrtIntegration.Pack.Registers;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>Signals and the proposals out of minutes as the pack has them, after what the secretariat ruled.</summary>
internal sealed class StatementSettlement
{
    private readonly RulingBook rulings;
    private readonly List<PackChange> changes = [];

    public StatementSettlement(Registry registry, RulingBook rulings, Composition composition)
    {
        this.rulings = rulings;
        Signals =
        [
            .. registry.Signals.Statements.Select(ToPack)
                .OrderBy(signal => signal.Ask)
                .ThenBy(signal => signal.Province, StringComparer.Ordinal)
                .ThenBy(signal => signal.Date)
                .ThenBy(signal => signal.Subject, StringComparer.Ordinal)
                .ThenBy(signal => signal.Id, StringComparer.Ordinal),
        ];
        var commitments = new CommitmentRegister(registry, rulings, composition);
        Decisions = [.. InOrder(registry.Minutes.Decisions, fact => (fact.MeetingDate, fact.AgendaItem)).Select(ToPack)];
        Commitments = commitments.Commitments;
        changes.AddRange(commitments.Changes);
        Questions = [.. InOrder(registry.Minutes.Questions, fact => (fact.MeetingDate, fact.AgendaItem)).Select(ToPack)];
        Count(registry.Signals.Statements);
        Count(registry.Minutes.Decisions);
        Count(registry.Minutes.Commitments);
        Count(registry.Minutes.Questions);
        Count(registry.Minutes.Attendees);
        Count(registry.Minutes.Items);
    }

    public IReadOnlyList<PackSignal> Signals { get; }

    public IReadOnlyList<PackDecision> Decisions { get; }

    public IReadOnlyList<PackCommitment> Commitments { get; }

    public IReadOnlyList<PackQuestion> Questions { get; }

    public IReadOnlyList<PackChange> Changes => changes;

    private static void Count<T>(IEnumerable<Statement<T>> statements)
        where T : Fact
    {
        foreach (var statement in statements) statement.Evidence.Tally.Used++;
    }

    private static Trace TraceOf<T>(Statement<T> statement)
        where T : Fact =>
        statement.Fact.Trace with { FileName = statement.Evidence.FileName, Rule = ReadingRule.Of(statement.Fact) };

    /// <summary>Oldest meeting first, then as the minutes have it.</summary>
    private static IEnumerable<Statement<T>> InOrder<T>(IEnumerable<Statement<T>> statements, Func<T, (DateOnly? HeldOn, int Item)> place)
        where T : Fact =>
        statements
            .OrderBy(statement => place(statement.Fact).HeldOn ?? DateOnly.MaxValue)
            .ThenBy(statement => place(statement.Fact).Item)
            .ThenBy(statement => statement.Fact.Trace, Comparer<Trace>.Create(Places.Compare))
            .ThenBy(statement => statement.Id, StringComparer.Ordinal);

    private PackSignal ToPack(Statement<Signal> statement)
    {
        var signal = statement.Fact;
        var move = rulings.Last(RulingKind.Move, statement.Id);
        var ask = move is null ? signal.Ask : RulingBook.Bucket(move.To) ?? signal.Ask;
        if (move is not null && ask != signal.Ask)
            changes.Add(new("signal", statement.Id, ChangeKind.Changed, Words.Of(signal.Ask), Words.Of(ask), Because("ingedeeld door het secretariaat", move.Reason)));
        return new(
            statement.Id,
            signal.Province.Code,
            signal.Date,
            signal.Subject,
            signal.Theme,
            ask,
            signal.Text,
            signal.AskedDecision,
            signal.Urgency,
            signal.Confidential,
            TraceOf(statement));
    }

    private static PackDecision ToPack(Statement<Decision> statement) =>
        new(statement.Id, statement.Fact.AgendaItem, statement.Fact.Text, statement.Fact.Quote, TraceOf(statement));

    private static PackQuestion ToPack(Statement<Question> statement) =>
        new(statement.Id, statement.Fact.AgendaItem, statement.Fact.AskedBy, statement.Fact.AddressedTo, statement.Fact.Text, statement.Fact.Quote, TraceOf(statement));

    private static string Because(string cause, string reason) => reason.Length == 0 ? cause : $"{cause}: {reason}";
}
