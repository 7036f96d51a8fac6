using LrtIntegration.Pack.Registers;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Signals;

/// <summary>The signals as the pack has them: each in exactly one bucket, which the secretariat may have moved it to, and with its topic.</summary>
internal sealed class SignalRegister
{
    private readonly RulingBook rulings;
    private readonly ILookup<string, Statement<Signal>> bySubject;
    private readonly List<PackChange> changes = [];

    public SignalRegister(Registry registry, RulingBook rulings)
    {
        this.rulings = rulings;
        bySubject = registry.Signals.Statements.ToLookup(SubjectOf, StringComparer.Ordinal);
        List<PackSignal> signals = [.. registry.Signals.Statements.Select(ToPack)];
        var topics = SubjectLikeness.Topics(signals);
        Signals =
        [
            .. signals
                .Select(signal => signal with { Topic = topics[signal.Id] })
                .OrderBy(signal => signal.Ask)
                .ThenBy(signal => signal.Province, StringComparer.Ordinal)
                .ThenBy(signal => signal.Date)
                .ThenBy(signal => signal.Subject, StringComparer.Ordinal)
                .ThenBy(signal => signal.Id, StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<PackSignal> Signals { get; }

    public IReadOnlyList<PackChange> Changes => changes;

    private PackSignal ToPack(Statement<Signal> statement)
    {
        var signal = statement.Fact;
        var move = MoveOf(statement);
        var ask = move is null ? signal.Ask : RulingBook.Bucket(move.To) ?? signal.Ask;
        if (move is not null && ask != signal.Ask)
        {
            var cause = move.Id == statement.Id ? "ingedeeld door het secretariaat" : "ingedeeld zoals het secretariaat het eerdere signaal over dit onderwerp indeelde";
            changes.Add(new("signal", statement.Id, ChangeKind.Changed, Words.Of(signal.Ask), Words.Of(ask), move.Reason.Length == 0 ? cause : $"{cause}: {move.Reason}"));
        }

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
            signal.Trace with { FileName = statement.Evidence.FileName, Rule = ReadingRule.Of(signal) },
            signal.Group,
            signal.Municipalities,
            signal.AlreadyDone,
            statement.Id);
    }

    /// <summary>The move of this signal, or else of what the same province sent on the same subject with the same question: a signal that is sent anew stays where it was put.</summary>
    private Ruling? MoveOf(Statement<Signal> statement) =>
        rulings.Last(RulingKind.Move, statement.Id)
        ?? (statement.Fact.Subject.Trim().Length == 0
            ? null
            : bySubject[SubjectOf(statement)]
                .Where(other => other.Fact.Ask == statement.Fact.Ask)
                .Select(other => rulings.Last(RulingKind.Move, other.Id))
                .OfType<Ruling>()
                .MaxBy(ruling => ruling.At));

    private static string SubjectOf(Statement<Signal> statement) =>
        $"{statement.Fact.Province.Code} {string.Join(' ', statement.Fact.Subject.ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}";
}
