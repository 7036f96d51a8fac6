using System.Xml.Linq;
using LrtIntegration.Deliver;
using LrtIntegration.Reference;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>What was sent: packs to members, reminders and messages to senders, each with how it ended.</summary>
internal sealed class SentPage(Receipts receipts, KeptLetters letters) : ConsolePage("verzending", "Verzending")
{
    private const int Most = 200;

    public override async Task<IEnumerable<XElement?>> ContentAsync(ConsoleVisit visit)
    {
        var all = await receipts.AllAsync(visit.Visit.Cancellation).OrderByDescending(receipt => receipt.At).ThenBy(receipt => receipt.Id, StringComparer.Ordinal).ToListAsync(visit.Visit.Cancellation);
        return
        [
            Tag("p", $"Elke verzending staat hier met de afloop. Een mail die mislukt, probeert het programma hoogstens {Receipts.MostAttempts} keer. Kwam er geen antwoord, dan kijkt het eerst of de mail al verzonden is; zo krijgt niemand iets twee keer."),
            await GroupAsync("Vraagt aandacht", "aandacht", "Niets.", [.. all.Where(receipt => receipt.State is not ReceiptState.Sent)], visit.Visit.Cancellation),
            await GroupAsync("Verzonden", "verzonden", "Er is nog niets verzonden.", [.. all.Where(receipt => receipt.State is ReceiptState.Sent)], visit.Visit.Cancellation),
        ];
    }

    private async Task<XElement> GroupAsync(string title, string id, string none, List<Receipt> sent, CancellationToken cancellation)
    {
        var slips = new List<SentSlip>();
        foreach (var receipt in sent.Take(Most))
            slips.Add(new SentSlip(receipt, receipt.Kind is DeliveryKind.Return ? (await letters.ReturnAsync(receipt.About, cancellation))?.FileName : null));
        return Tag(
            "section",
            Tag("h2", $"{title} ({sent.Count})"),
            slips.Count == 0 ? Tag("p", Class("leeg"), none) : PageTable.Of(
                id,
                sent.Count <= Most ? title : $"{title}: de laatste {Most} van {DutchText.Number(sent.Count)}",
                ["Wat", "Afloop", "Aan", "Wanneer"],
                slips.Select(slip => (IReadOnlyList<object?>)[slip.What, slip.Ending, slip.To, DutchText.Moment(slip.Receipt.At)])));
    }
}
