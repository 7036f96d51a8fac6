using System.Xml.Linq;
using LrtIntegration.Dossier;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>What was sent: packs to members, and reminders to sources.</summary>
internal sealed class SentPage(IStore store) : ConsolePage("verzending", "Verzending")
{
    public override async Task<IEnumerable<XElement?>> ContentAsync(ConsoleVisit visit)
    {
        var receipts = await store.ListAsync("deliveries/", visit.Visit.Cancellation).CountAsync(visit.Visit.Cancellation);
        return [Tag("p", Class("leeg"), receipts == 0 ? "Er is nog niets verzonden." : $"Er zijn {receipts} verzendingen vastgelegd.")];
    }
}
