using System.Xml.Linq;
using LrtIntegration.Console.Forms;
using LrtIntegration.Pack;
using LrtIntegration.Pack.Protection;
using LrtIntegration.Reference;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>What the gate kept back from the briefing, with its place and why, to be released by two people or left out by one. The words themselves are never shown.</summary>
internal sealed class GatePage() : PackPage("poort", "Poort")
{
    protected override Task<IEnumerable<XElement?>> ContentAsync(ConsoleVisit visit, BriefingPack pack)
    {
        var items = pack.Held.Where(item => item.MayBeDecided).Select(item => new GateItem(item, GateVerdict.Of(item.Id, visit.Standing.Rulings))).ToList();
        return Task.FromResult<IEnumerable<XElement?>>(
        [
            Tag("p", "Gegevens die niet naar buiten mogen, zoals een burgerservicenummer of de naam van een persoon. Zij zijn uit de briefing weggelaten; wat er staat, leest u alleen in het bewijsstuk."),
            Tag("p", "Vrijgeven doen twee verschillende personen van het secretariaat, elk met een reden. Weglaten kan één persoon. Zolang een gegeven op een besluit wacht, gaat de briefing niet naar de leden."),
            Group("Wacht op een besluit", items.Where(item => item.IsOpen).Select(item => Item(item, visit))),
            Group("Vrijgegeven", items.Where(item => item.Verdict.IsReleased).Select(item => Item(item, visit))),
            Group("Weggelaten", items.Where(item => item.Verdict.Stays is not null).Select(item => Item(item, visit))),
            Fixed("Altijd weggelaten", "Kleine aantallen en verborgen inhoud van bestanden. Hierover valt niets te besluiten.", [.. pack.Held.Where(item => !item.MayBeDecided)]),
        ]);
    }

    private XElement Item(GateItem item, ConsoleVisit visit) => Tag(
        "article",
        At("id", ElementId.Of(item.Held.Id)),
        Tag("h3", Text(item.Held.Where)),
        Tag("p", Text(item.Held.Text)),
        item.Account is { } account ? Tag("p", Tag("strong", Text(account))) : null,
        RulingTrail.Of(visit.Standing.About(item.Held.Id)),
        visit.MayDecide && item.Verdict.WaitsForAnotherThan(visit.Visit.Caller.Name) ? Tag("p", "U hebt dit vrijgegeven. Iemand anders van het secretariaat moet het bevestigen.") : null,
        Tag("div", Class("formulieren"), item.FormsFor(visit.Visit.Caller.Name).Select(form => FormMarkup.Of(form, item.Held.Id, Name, visit))));

    private static XElement Fixed(string title, string explanation, IReadOnlyList<PackHeld> items) => Tag(
        "section",
        Tag("h2", $"{title} ({DutchText.Number(items.Count)})"),
        items.Count == 0 ? Tag("p", Class("leeg"), "Geen.") : Tag("p", explanation),
        items.Count == 0 ? null : Tag("ul", items.Select(item => Tag("li", Text($"{item.Where}: {item.Text}")))));
}
