using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Text;

/// <summary>What stands on every page and belongs to none of the text: page numbers, running titles.</summary>
internal static partial class PageFurniture
{
    public static IReadOnlyList<TextLine> Remove(IReadOnlyList<IReadOnlyList<TextLine>> pages)
    {
        var running = pages.Count < 2
            ? []
            : pages.SelectMany(page => Edges(page).Distinct(StringComparer.Ordinal))
                .GroupBy(shape => shape, StringComparer.Ordinal)
                .Where(group => group.Count() >= Math.Max(2, (pages.Count + 1) / 2))
                .Select(group => group.Key)
                .ToHashSet(StringComparer.Ordinal);
        return [.. pages.SelectMany(page => page.Where((line, index) => !IsFurniture(line, index, page.Count, running)))];
    }

    private static bool IsFurniture(TextLine line, int index, int count, HashSet<string> running) =>
        (index < 2 || index >= count - 2)
        && !line.IsBlank
        && (PageNumber().IsMatch(line.Text) || running.Contains(Shape(line)));

    private static IEnumerable<string> Edges(IReadOnlyList<TextLine> page) =>
        page.Take(2).Concat(page.TakeLast(2)).Where(line => !line.IsBlank).Select(Shape);

    private static string Shape(TextLine line) => Digits().Replace(Printable.Collapse(line.Text), "#");

    [GeneratedRegex(@"^\s*(?:(?:pagina|pag\.|blz\.?|p\.)\s*)?\d{1,3}(?:\s*(?:van|/|-)\s*\d{1,3})?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"[0-9]+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Digits();
}
