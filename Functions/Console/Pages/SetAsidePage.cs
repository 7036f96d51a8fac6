using System.Xml.Linq;
using LrtIntegration.Console.Forms;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>What came in and was not used, with the reason, to be released or withdrawn.</summary>
internal sealed class SetAsidePage() : PackPage("terzijde", "Terzijde gelegd")
{
    protected override Task<IEnumerable<XElement?>> ContentAsync(ConsoleVisit visit, BriefingPack pack) => Task.FromResult<IEnumerable<XElement?>>(
    [
        Tag("p", "Wat is bewaard en niet gebruikt. Wat u vrijgeeft, wordt alsnog gelezen; wat u intrekt, telt niet meer mee en blijft bewaard."),
        Group("Afzender niet vertrouwd", pack.Evidence.Where(entry => entry.IsUntrusted), [RulingForm.Release, RulingForm.Withdraw], visit),
        Group("Terzijde gelegd", pack.Evidence.Where(entry => entry is { Status: EvidenceStatus.SetAside, IsUntrusted: false, IsIncidental: false }), [RulingForm.Release, RulingForm.Withdraw], visit),
        Group("Niet gelezen", pack.Evidence.Where(entry => entry.Status is EvidenceStatus.Refused), [RulingForm.Withdraw], visit),
        Group("Ingetrokken", pack.Evidence.Where(entry => entry.Status is EvidenceStatus.Withdrawn), [RulingForm.Release], visit),
        Group("Hoeft u niet te bekijken", pack.Evidence.Where(entry => entry.IsIncidental), [RulingForm.Release, RulingForm.Withdraw], visit),
    ]);

    private XElement Group(string title, IEnumerable<PackEvidence> entries, IReadOnlyList<RulingForm> forms, ConsoleVisit visit) =>
        Group(title, entries.Select(entry => Item(entry, forms, visit)));

    private XElement Item(PackEvidence entry, IReadOnlyList<RulingForm> forms, ConsoleVisit visit) => Tag(
        "article",
        At("id", ElementId.Of(entry.Sha256)),
        Tag("h3", Text(entry.FileName)),
        Tag("p", Text(entry.Text.Replace(", zie hieronder.", ", zie Weigeringen.", StringComparison.Ordinal))),
        Tag("p", Class("zacht"), Text($"Van {entry.Sender ?? "een onbekende afzender"}, {(entry.ReceivedAt is { } at ? DutchText.Moment(at) : "moment onbekend")}; herkomst: {entry.Origin}.")),
        RulingTrail.Of(visit.Standing.About(entry.Sha256)),
        Tag("div", Class("formulieren"), forms.Select(form => FormMarkup.Of(form, entry.Sha256, Name, visit))));
}
