using System.Xml.Linq;
using LrtIntegration.Console.Forms;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>The signals of the provincial tables, by what they ask of the LRT.</summary>
internal sealed class SignalsPage() : PackPage("signalen", "Signalen")
{
    private static readonly Ask[] Buckets = [Ask.Unsorted, Ask.Decision, Ask.Action, Ask.Information];

    protected override Task<IEnumerable<XElement?>> ContentAsync(ConsoleVisit visit, BriefingPack pack) => Task.FromResult<IEnumerable<XElement?>>(
    [
        Tag("p", "Wat de provinciale regietafels melden, ingedeeld naar wat zij aan de LRT vragen."),
        .. Buckets.Select(bucket => Group(Phrase.Capital(Words.Of(bucket)), pack.Signals.Where(signal => signal.Ask == bucket).Select(signal => Item(signal, visit)))),
    ]);

    private XElement Item(PackSignal signal, ConsoleVisit visit) => Tag(
        "article",
        At("id", ElementId.Of(signal.Id)),
        Tag("h3", Text($"{Provenance.Province(signal.Province)}: {(signal.Subject.Length > 0 ? signal.Subject : "zonder onderwerp")}")),
        Tag("p", Class("zacht"), Text(About(signal))),
        signal.Confidential ? Tag("p", Class("merk"), "Vertrouwelijk") : null,
        Provenance.Quotation(Phrase.Reflowed(signal.Text), signal.Trace),
        signal.AskedDecision.Length == 0 ? null : Tag("p", Tag("strong", "Gevraagd besluit:"), " ", Text(signal.AskedDecision)),
        RulingTrail.Of(visit.Standing.About(signal.Id)),
        Tag("div", Class("formulieren"), FormMarkup.Of(RulingForm.MoveFrom(signal.Ask), signal.Id, Name, visit)));

    private static string About(PackSignal signal)
    {
        string?[] parts =
        [
            signal.Date is { } date ? DutchText.Date(date) : "zonder datum",
            signal.Theme.Length > 0 ? $"thema: {signal.Theme}" : null,
            signal.Urgency.Length > 0 ? $"urgentie: {signal.Urgency}" : null,
        ];
        return Phrase.Capital(string.Join("; ", parts.OfType<string>())) + ".";
    }
}
