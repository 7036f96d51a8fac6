using System.Xml.Linq;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
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
        string[] lacking =
        [
            .. Counted(CoverageStatus.Late, "kwam er 1 te laat", "kwamen er {0} te laat"),
            .. Counted(CoverageStatus.Stale, "is er 1 verouderd", "zijn er {0} verouderd"),
            .. Counted(CoverageStatus.Missing, "ontbreekt er 1", "ontbreken er {0}"),
        ];
        return lacking.Length == 0 ? "Alle bronnen hebben op tijd geleverd." : $"Van de {pack.Coverage.Count} bronnen {DutchText.Enumerate(lacking)}.";

        IEnumerable<string> Counted(CoverageStatus status, string one, string many)
        {
            var count = pack.Coverage.Count(line => line.Status == status);
            return count == 0 ? [] : [count == 1 ? one : many.Replace("{0}", DutchText.Number(count), StringComparison.Ordinal)];
        }
    }

    private static string NameOf(PackCoverage line) => line.Source switch
    {
        SourceName.Prt => Provenance.Province(line.Area),
        SourceName.Minutes => "Verslag",
        _ => line.Source.ToString().ToUpperInvariant(),
    };
}
