using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Registers;

/// <summary>Something that was put into words, and the evidence it stands in.</summary>
internal sealed record Statement<T>(string Id, T Fact, EvidenceEntry Evidence)
    where T : Fact;

/// <summary>Signals or proposals out of minutes: the same words in two deliveries are one, and the first that came in is shown.</summary>
internal sealed class StatementRegister<T>(Func<T, string> identify)
    where T : Fact
{
    private readonly SortedDictionary<string, Statement<T>> statements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<EvidenceEntry>> holders = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Statement<T>> Statements => statements.Values;

    /// <summary>All evidence that says this in the same words.</summary>
    public IReadOnlyCollection<EvidenceEntry> HoldersOf(string id) => holders.GetValueOrDefault(id) ?? [];

    public void Add(T fact, EvidenceEntry evidence)
    {
        var statement = new Statement<T>(identify(fact), fact, evidence);
        if (!statements.TryGetValue(statement.Id, out var known) || Compare(statement, known) < 0)
            statements[statement.Id] = statement;
        if (!holders.TryGetValue(statement.Id, out var entries)) holders.Add(statement.Id, entries = []);
        if (!entries.Contains(evidence)) entries.Add(evidence);
    }

    private static int Compare(Statement<T> left, Statement<T> right)
    {
        var order = Precedence.Order.Compare(left.Evidence.Precedence, right.Evidence.Precedence);
        if (order == 0) order = Places.Compare(left.Fact.Trace, right.Fact.Trace);
        return order == 0 ? string.CompareOrdinal(left.Fact.ToString(), right.Fact.ToString()) : order;
    }
}
