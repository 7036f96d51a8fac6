using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>Says of each ruling that has no effect why that is so.</summary>
internal static class RulingReview
{
    /// <param name="ids">All that the pack has an id for.</param>
    public static IEnumerable<PackAttention> Of(RulingBook rulings, IReadOnlySet<string> ids)
    {
        foreach (var ruling in rulings.All)
        {
            var made = $"Het besluit van {ruling.By} van {DutchText.Moment(ruling.At)} over {ruling.Id}";
            if (!RulingBook.IsComplete(ruling))
                yield return new("rulingIgnored", ruling.Id, $"{made} is niet overgenomen: {Lacks(ruling)}.", "");
            else if (!ids.Contains(ruling.Id))
                yield return new("rulingWithoutObject", ruling.Id, $"{made} gaat over iets dat niet in dit stuk staat.", "");
            else if (!Fits(ruling))
                yield return new("rulingIgnored", ruling.Id, $"{made} is niet overgenomen: “{Words.Of(ruling.Kind)}” past niet bij dit onderdeel.", "");
        }
    }

    private static string Lacks(Ruling ruling) => ruling.Kind switch
    {
        RulingKind.Close => "er is geen bewijs bij genoemd (een citaat of een document)",
        RulingKind.Move => $"“{ruling.To}” is geen indeling; kies decision, action, information of unsorted",
        _ => "er staat geen reden bij",
    };

    private static bool Fits(Ruling ruling) => ruling.Kind switch
    {
        RulingKind.Close => ruling.Id.StartsWith("com-", StringComparison.Ordinal),
        RulingKind.Move => ruling.Id.StartsWith("sig-", StringComparison.Ordinal),
        RulingKind.Confirm => ruling.Id.StartsWith("com-", StringComparison.Ordinal)
            || ruling.Id.StartsWith("dec-", StringComparison.Ordinal)
            || ruling.Id.StartsWith("que-", StringComparison.Ordinal),
        _ => true,
    };
}
