using System.Xml.Linq;
using LrtIntegration.Console.Forms;
using LrtIntegration.Pack;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>What stands out in the figures, and what the secretariat says of it ("klopt, want ...").</summary>
internal sealed class AttentionPage() : PackPage("opvallend", "Opvallend")
{
    protected override Task<IEnumerable<XElement?>> ContentAsync(ConsoleVisit visit, BriefingPack pack)
    {
        var open = pack.Attention.Where(item => item.Explanation.Length == 0).GroupBy(item => item.Id, StringComparer.Ordinal);
        var explained = pack.Attention.Where(item => item.Explanation.Length > 0).GroupBy(item => item.Id, StringComparer.Ordinal);
        return Task.FromResult<IEnumerable<XElement?>>(
        [
            Tag("p", "Wat een lezer van de briefing zal opvallen. Klopt het, leg dan uit waarom; klopt het niet, vraag de afzender dan om een nieuwe levering."),
            Group("Zonder toelichting", open.Select(item => Item(item.Key, [.. item], visit))),
            Group("Toegelicht", explained.Select(item => Item(item.Key, [.. item], visit))),
        ]);
    }

    private XElement Item(string id, IReadOnlyList<PackAttention> said, ConsoleVisit visit) => Tag(
        "article",
        At("id", ElementId.Of(id)),
        Tag("h3", Text(said[0].Text)),
        said.Skip(1).Select(also => Tag("p", Text(also.Text))),
        said[0].Explanation.Length == 0 ? null : Tag("p", Tag("strong", "Klopt, want"), " ", Text(said[0].Explanation)),
        RulingTrail.Of(visit.Standing.About(id)),
        Tag("div", Class("formulieren"), FormMarkup.Of(RulingForm.Explain, id, Name, visit)));
}
