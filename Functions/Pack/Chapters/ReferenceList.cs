using System.Globalization;

namespace LrtIntegration.Pack.Chapters;

/// <summary>The origins that a document refers to, numbered from 1 in the order in which a reader meets them; the same origin has one number.</summary>
internal sealed class ReferenceList
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<Origin> origins = [];

    public IReadOnlyList<Origin> All => origins;

    public static string Anchor(int number) => string.Create(CultureInfo.InvariantCulture, $"herkomst-{number}");

    /// <summary>The small link to the line of this origin.</summary>
    public Span To(Origin origin)
    {
        var key = StableId.Joined(origin.Parts.SelectMany(part => (string[])[part.Name, part.Trace?.Sha256 ?? "", part.Trace?.Location ?? "", part.Trace?.Raw ?? ""]).Append(origin.Derivation));
        if (!numbers.TryGetValue(key, out var number))
        {
            origins.Add(origin);
            numbers.Add(key, number = origins.Count);
        }

        return Link(number);
    }

    public static Span Link(int number) =>
        new(string.Create(CultureInfo.InvariantCulture, $"[{number}]"), Emphasis.Reference, Anchor(number), Numbers: Numbers.Marks);
}
