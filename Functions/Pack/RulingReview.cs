using LrtIntegration.Intake;
using LrtIntegration.Pack.Registers;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>Says of each ruling that has no effect why that is so.</summary>
/// <param name="ids">All that the pack has an id for, the evidence by its SHA-256.</param>
internal sealed class RulingReview(RulingBook rulings, IReadOnlySet<string> ids, IEnumerable<EvidenceEntry> evidence)
{
    private readonly Dictionary<string, EvidenceEntry> evidence = evidence.ToDictionary(entry => entry.Sha256, StringComparer.Ordinal);

    public IEnumerable<PackAttention> Notes()
    {
        foreach (var ruling in rulings.All)
        {
            var made = $"Het besluit van {ruling.By} van {DutchText.Moment(ruling.At)} over {ruling.Id}";
            if (!RulingBook.IsComplete(ruling))
                yield return new("rulingIgnored", ruling.Id, $"{made} is niet overgenomen: {Lacks(ruling)}.", "");
            else if (ReturnId.Is(ruling.Id) || (!ids.Contains(ruling.Id) && IsOfAnEarlierValue(ruling)))
                continue;
            else if (!ids.Contains(ruling.Id))
                yield return new("rulingWithoutObject", ruling.Id, $"{made} gaat over iets dat niet in dit stuk staat.", "");
            else if (!Fits(ruling))
                yield return new("rulingIgnored", ruling.Id, $"{made} is niet overgenomen: “{Words.Of(ruling.Kind)}” past niet bij dit onderdeel.", "");
            else if (Objection(ruling) is { } objection)
                yield return new("rulingIgnored", ruling.Id, $"{made} is niet overgenomen: {objection}", "");
        }
    }

    private static string Lacks(Ruling ruling) => ruling.Kind switch
    {
        RulingKind.Close => "er is geen bewijs bij genoemd (een citaat of een document)",
        RulingKind.Move => $"“{ruling.To}” is geen indeling; kies decision, action, information of unsorted",
        RulingKind.Correct when string.IsNullOrWhiteSpace(ruling.To) => "er staat niet bij wat het moet zijn",
        RulingKind.Correct => $"“{ruling.Field}” is niet te verbeteren; kies owner, deadline of text",
        RulingKind.Merge => "er staat niet bij met welke andere toezegging",
        _ => "er staat geen reden bij",
    };

    private static bool Fits(Ruling ruling) => ruling.Kind switch
    {
        RulingKind.Close or RulingKind.Correct or RulingKind.Merge => IsOf("com-", ruling),
        RulingKind.Move => IsOf("sig-", ruling),
        RulingKind.Confirm => IsOf("com-", ruling) || IsOf("dec-", ruling) || IsOf("que-", ruling),
        RulingKind.Release or RulingKind.Withdraw => !(IsOf("com-", ruling) || IsOf("dec-", ruling) || IsOf("que-", ruling) || IsOf("sig-", ruling)),
        _ => true,
    };

    // What struck bears its values in its id: once these change, the explanation has done its work.
    private static bool IsOfAnEarlierValue(Ruling ruling) => ruling.Kind is RulingKind.Explain && IsOf("att-", ruling);

    private static bool IsOf(string prefix, Ruling ruling) => ruling.Id.StartsWith(prefix, StringComparison.Ordinal);

    private string? Objection(Ruling ruling) => ruling.Kind switch
    {
        RulingKind.Close when !rulings.KnowsEvidenceOf(ruling) => $"het bewijs {ruling.Evidence} staat niet in het dossier.",
        RulingKind.Merge when !ids.Contains(ruling.To) || !ruling.To.StartsWith("com-", StringComparison.Ordinal) => $"de toezegging {ruling.To} staat niet in dit stuk.",
        RulingKind.Release when rulings.LastOnEvidence(ruling.Id) == ruling
            && evidence.GetValueOrDefault(ruling.Id) is { Source: null, Handling: Handling.SetAside aside } => $"dit kan niet worden vrijgegeven. {aside.Sentence}",
        _ => null,
    };
}
