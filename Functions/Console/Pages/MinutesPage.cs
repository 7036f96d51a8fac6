using System.Xml.Linq;
using LrtIntegration.Console.Forms;
using LrtIntegration.Pack;
using LrtIntegration.Sources;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>The decisions and the questions out of the minutes, to be confirmed.</summary>
internal sealed class MinutesPage() : PackPage("verslag", "Besluiten en vragen")
{
    protected override Task<IEnumerable<XElement?>> ContentAsync(ConsoleVisit visit, BriefingPack pack)
    {
        var standing = visit.Standing;
        return Task.FromResult<IEnumerable<XElement?>>(
        [
            Tag("p", "Het programma stelt besluiten en vragen voor uit het verslag. Zij heten in de briefing een voorstel, tot u ze bevestigt."),
            Group("Besluiten, te bevestigen", pack.Decisions.Where(decision => !standing.IsConfirmed(decision.Id)).Select(decision => Item(decision, visit))),
            Group("Besluiten, bevestigd", pack.Decisions.Where(decision => standing.IsConfirmed(decision.Id)).Select(decision => Item(decision, visit))),
            Group("Vragen, te bevestigen", pack.Questions.Where(question => !standing.IsConfirmed(question.Id)).Select(question => Item(question, visit))),
            Group("Vragen, bevestigd", pack.Questions.Where(question => standing.IsConfirmed(question.Id)).Select(question => Item(question, visit))),
        ]);
    }

    private XElement Item(PackDecision decision, ConsoleVisit visit) =>
        Item(decision.Id, decision.Text, $"Agendapunt {decision.AgendaItem}.", decision.Quote, decision.Trace, RulingForm.ConfirmDecision, visit);

    private XElement Item(PackQuestion question, ConsoleVisit visit) =>
        Item(question.Id, question.Text, $"Agendapunt {question.AgendaItem}; gesteld door {Named(question.AskedBy)}, gericht aan {Named(question.AddressedTo)}.", question.Quote, question.Trace, RulingForm.ConfirmQuestion, visit);

    private XElement Item(string id, string text, string about, string quote, Trace trace, RulingForm form, ConsoleVisit visit) => Tag(
        "article",
        At("id", ElementId.Of(id)),
        Tag("h3", Text(text)),
        Tag("p", Class("zacht"), Text(about)),
        Provenance.Quotation(quote, trace),
        RulingTrail.Of(visit.Standing.About(id)),
        visit.Standing.IsConfirmed(id) ? null : Tag("div", Class("formulieren"), FormMarkup.Of(form, id, Name, visit)));

    private static string Named(string who) => who.Length == 0 ? "iemand die niet is vermeld" : who;
}
