using System.Globalization;
using LrtIntegration.Pack;

namespace LrtIntegration.Render;

/// <summary>The places in a document that links can point to. Each id is placed once: at its first bearer.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);

    public Anchors(BriefingDocument document)
    {
        foreach (var id in Ids(document))
            _ordinals.TryAdd(id, _ordinals.Count + 1);
    }

    /// <summary>Whether a link to this id leads somewhere.</summary>
    public bool Know(string? id) => id is not null && _ordinals.ContainsKey(id);

    /// <summary>True the first time for each id: the bearer that asks is the one that links lead to.</summary>
    public bool Place(string? id) => id is not null && _ordinals.ContainsKey(id) && _placed.Add(id);

    /// <summary>The number of the id in the document, from 1.</summary>
    public int Ordinal(string id) => _ordinals[id];

    /// <summary>The id as it may stand in an HTML page: itself where that is safe. Ids of the page's own begin with "_".</summary>
    public string PageId(string id) =>
        IsSafe(id) ? id : string.Create(CultureInfo.InvariantCulture, $"_anker-{_ordinals[id]}");

    private static IEnumerable<string> Ids(BriefingDocument document) =>
        document.Cover.SelectMany(Ids).Concat(document.Sections.SelectMany(section => section.Blocks.SelectMany(Ids).Prepend(section.Id)));

    private static IEnumerable<string> Ids(Block block) => block switch
    {
        Heading heading => [heading.Id],
        ChartFigure figure => [figure.Id],
        Table table => table.Rows.Where(row => row.Id is not null).Select(row => row.Id!).Prepend(table.Id),
        Notes notes => notes.Items.Select(note => note.Id),
        _ => [],
    };

    private static bool IsSafe(string id) =>
        id.Length > 0 && char.IsAsciiLetter(id[0]) && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or ':' or '-');
}
