using System.Xml.Linq;
using LrtIntegration.Pack;
using LrtIntegration.Sources;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>Which source delivered for the meeting, and which did not.</summary>
internal static class CoverageTable
{
    public static XElement Of(string id, string caption, IReadOnlyList<PackCoverage> lines) => PageTable.Of(id, caption, ["Bron", "Stand", "Toelichting"], lines.Select(line => (IReadOnlyList<object?>)
    [
        NameOf(line),
        line.Status is CoverageStatus.Received ? Words.Of(line.Status) : Tag("strong", Class("merk"), Words.Of(line.Status)),
        line.Text,
    ]));

    /// <summary>In one sentence, what is late, old or missing.</summary>
    public static string Lacking(BriefingPack pack)
    {
        var counts = pack.Coverage.Where(line => line.Status is not CoverageStatus.Received).GroupBy(line => line.Status).OrderBy(group => group.Key).ToList();
        return counts.Count == 0
            ? "Alle bronnen hebben op tijd geleverd."
            : $"Van de {pack.Coverage.Count} bronnen: {Reference.DutchText.Enumerate([.. counts.Select(group => $"{group.Count()} {Words.Of(group.Key)}")])}.";
    }

    private static string NameOf(PackCoverage line) => line.Source switch
    {
        SourceName.Prt => Origin.Province(line.Area),
        SourceName.Minutes => "Verslag",
        _ => line.Source.ToString().ToUpperInvariant(),
    };
}
