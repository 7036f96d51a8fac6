using System.Xml.Linq;
using LrtIntegration.Console.Forms;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>Per source what came in, when, and what is late or missing.</summary>
internal sealed class DeliveriesPage() : PackPage("leveringen", "Leveringen")
{
    private const int Most = 100;

    private static readonly (SourceName Source, string Kind, string Title)[] Sources =
    [
        (SourceName.Coa, "coa", "COA"), (SourceName.Bzk, "bzk", "BZK"), (SourceName.Minutes, "minutes", "Verslag van de vorige vergadering"), (SourceName.Prt, "prt", "Provinciale regietafels"),
    ];

    protected override Task<IEnumerable<XElement?>> ContentAsync(ConsoleVisit visit, BriefingPack pack)
    {
        var due = visit.Standing.Shown!.PapersDue;
        return Task.FromResult<IEnumerable<XElement?>>(
        [
            Tag("p", $"De aanleverdeadline is {DutchText.Date(due)}. {CoverageTable.Lacking(pack)}"),
            .. Sources.Select(source => Tag(
                "section",
                Tag("h2", source.Title),
                CoverageTable.Of($"stand-{source.Kind}", $"Stand: {source.Title}", [.. pack.Coverage.Where(line => line.Source == source.Source)]),
                Received(source.Kind, source.Title, [source.Kind], pack, visit))),
            Tag("section", Tag("h2", "E-mails en andere stukken"), Received("overig", "overig", ["mail", "other"], pack, visit)),
        ]);
    }

    private XElement Received(string id, string title, string[] kinds, BriefingPack pack, ConsoleVisit visit)
    {
        var all = pack.Evidence.Where(entry => kinds.Contains(entry.Kind, StringComparer.Ordinal)).OrderByDescending(entry => entry.ReceivedAt ?? DateTimeOffset.MinValue).ThenBy(entry => entry.FileName, StringComparer.Ordinal).ToList();
        if (all.Count == 0)
            return Tag("p", Class("leeg"), "Niets ontvangen.");
        var caption = all.Count <= Most ? $"Ontvangen: {title} ({all.Count})" : $"Ontvangen: {title} (de laatste {Most} van {DutchText.Number(all.Count)})";
        return PageTable.Of($"ontvangen-{id}", caption, ["Bestand", "Van", "Ontvangen", "Verwerking"], all.Take(Most).Select(entry => (IReadOnlyList<object?>)
        [
            entry.FileName,
            entry.Sender ?? "onbekend",
            Moment(entry, visit.Standing.Shown!.PapersDue),
            new object[] { Tag("strong", Phrase.Capital(Words.Of(entry.Status)) + "."), " ", Text(AccountOf(entry)), Decide(entry, visit) },
        ]));
    }

    // What was not read stands on the page of what was set aside, with its forms.
    private object?[] Decide(PackEvidence entry, ConsoleVisit visit) => entry.Status is EvidenceStatus.Read or EvidenceStatus.PartlyRead or EvidenceStatus.Opened
        ? [RulingTrail.Of(visit.Standing.About(entry.Sha256)), Tag("div", At("id", ElementId.Of(entry.Sha256)), Class("formulieren"), FormMarkup.Of(RulingForm.Withdraw, entry.Sha256, Name, visit))]
        : [];

    // In the pack the refusals stand below the list.
    private static string AccountOf(PackEvidence entry) => entry.Text.Replace(", zie hieronder.", ", zie Weigeringen.", StringComparison.Ordinal);

    private static object Moment(PackEvidence entry, DateOnly due) => entry.ReceivedAt switch
    {
        null => "moment onbekend",
        { } at when DateOnly.FromDateTime(Amsterdam.At(at)) > due => new object[] { DutchText.Moment(at), " ", Tag("strong", Class("merk"), "te laat") },
        { } at => DutchText.Moment(at),
    };
}
