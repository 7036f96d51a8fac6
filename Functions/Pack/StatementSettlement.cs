using LrtIntegration.Pack.Commitments;
using LrtIntegration.Pack.Registers;
using LrtIntegration.Pack.Signals;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>Signals and the proposals out of minutes as the pack has them, after what the secretariat ruled.</summary>
internal sealed class StatementSettlement
{
    private readonly List<PackChange> changes = [];

    public StatementSettlement(Registry registry, RulingBook rulings, Composition composition)
    {
        var signals = new SignalRegister(registry, rulings);
        Signals = signals.Signals;
        changes.AddRange(signals.Changes);
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

    private static PackDecision ToPack(Statement<Decision> statement) =>
        new(statement.Id, statement.Fact.AgendaItem, statement.Fact.Text, statement.Fact.Quote, TraceOf(statement));

    private static PackQuestion ToPack(Statement<Question> statement) =>
        new(statement.Id, statement.Fact.AgendaItem, statement.Fact.AskedBy, statement.Fact.AddressedTo, statement.Fact.Text, statement.Fact.Quote, TraceOf(statement));
}
