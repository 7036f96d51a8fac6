using System.Xml.Linq;
using LrtIntegration.Deliver;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>What was sent: packs to members, reminders and messages to senders, each with how it ended.</summary>
internal sealed class SentPage(Receipts receipts) : ConsolePage("verzending", "Verzending")
{
    private const int Most = 200;

    public override async Task<IEnumerable<XElement?>> ContentAsync(ConsoleVisit visit)
    {
        var slips = await receipts.AllAsync(visit.Visit.Cancellation).OrderByDescending(receipt => receipt.At).Select(receipt => new SentSlip(receipt)).ToListAsync(visit.Visit.Cancellation);
        var troubled = slips.Where(slip => !slip.IsSent).ToList();
        return
        [
            Tag("p", "Elke verzending staat hier met de afloop. Wat onzeker is, wordt niet vanzelf opnieuw verzonden: vraag de ontvanger of het is aangekomen."),
            Group("Vraagt aandacht", "aandacht", troubled),
            Group("Verzonden", "verzonden", [.. slips.Where(slip => slip.IsSent)]),
        ];
    }

    private static XElement Group(string title, string id, List<SentSlip> slips) => Tag(
        "section",
        Tag("h2", $"{title} ({slips.Count})"),
        slips.Count == 0 ? Tag("p", Class("leeg"), title is "Verzonden" ? "Er is nog niets verzonden." : "Niets.") : PageTable.Of(
            id,
            slips.Count <= Most ? title : $"{title}: de laatste {Most} van {DutchText.Number(slips.Count)}",
            ["Wat", "Aan", "Wanneer", "Afloop"],
            slips.Take(Most).Select(slip => (IReadOnlyList<object?>)
            [
                slip.What,
                slip.Receipt.Recipient,
                DutchText.Moment(slip.Receipt.At),
                $"{Phrase.Capital(slip.Ending)}{(slip.Receipt.Attempts > 1 ? $", na {slip.Receipt.Attempts} pogingen" : "")}.{(slip.Receipt.Reason is { Length: > 0 } reason ? $" {reason}" : "")}",
            ])));
}
