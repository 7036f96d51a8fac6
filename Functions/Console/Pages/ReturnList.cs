using System.Xml.Linq;
using LrtIntegration.Console.Forms;
using LrtIntegration.Deliver;
using LrtIntegration.Pack;
using LrtIntegration.Sources;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>For each file of which something was refused: whether its sender was told, and the form that lets the message go.</summary>
internal sealed class ReturnList(Receipts receipts, DeliverySettings delivery, ReturnSettings returns)
{
    private static readonly RulingForm Send = RulingForm.Release with
    {
        Summary = "Retourbericht vrijgeven",
        Fields = [new("reason", "Reden", "Bijvoorbeeld: nagekeken.", "Noem de reden van de vrijgave.", FieldShape.Lines)],
    };

    public async Task<XElement> OfAsync(ConsoleVisit visit, BriefingPack pack, string page)
    {
        var sent = new Dictionary<string, Receipt>(StringComparer.Ordinal);
        await foreach (var receipt in receipts.OfAsync(DeliveryKind.Return, visit.Visit.Cancellation))
            sent[receipt.About] = receipt;
        var refused = pack.Refusals.Select(refusal => refusal.Sha256).ToHashSet(StringComparer.Ordinal);
        return Tag(
            "section",
            Tag("h2", "Aan de afzender"),
            Tag("p", Explanation),
            pack.Evidence.Where(file => refused.Contains(file.Sha256)).Select(file => Item(file, sent.GetValueOrDefault(file.Sha256), visit, page)));
    }

    private string Explanation => string.IsNullOrWhiteSpace(delivery.From)
        ? "Het programma mailt niet: er is geen afzender ingesteld (Briefing__From). Verstuur de retourberichten hieronder zelf."
        : "Eén mail per bestand: elke plaats die niet gelezen kon worden, met wat er stond en wat er moet staan, en een kopie van het rekenblad met die cellen gemarkeerd.";

    private XElement Item(PackEvidence file, Receipt? receipt, ConsoleVisit visit, string page)
    {
        var id = ReturnId.Of(file.Sha256);
        var sender = receipt?.Recipient ?? file.Sender;
        var outcome = new ReturnOutcome(file.FileName, sender ?? "", Leave(id, sender, receipt, visit), receipt);
        return Tag(
            "article",
            At("id", ElementId.Of(id)),
            Tag("h3", Text(file.FileName)),
            Tag("p", Text(sender is null ? "Zonder afzender: dit bestand kwam niet per mail. Verstuur het bericht hieronder zelf." : $"{sender}: {outcome.Sentence}.{(outcome.Leave is ReturnLeave.Forbidden ? " Verstuur het bericht hieronder zelf." : "")}")),
            RulingTrail.Of(visit.Standing.About(id)),
            outcome.Leave is ReturnLeave.Awaited && sender is not null ? Tag("div", Class("formulieren"), FormMarkup.Of(Send, id, page, visit)) : null);
    }

    private ReturnLeave Leave(string id, string? sender, Receipt? receipt, ConsoleVisit visit) =>
        receipt is { State: ReceiptState.Sent } ? ReturnLeave.Given
        : sender is not null && !delivery.Allows(sender) ? ReturnLeave.Forbidden
        : receipt is not null || returns.IsAutomatic || visit.Standing.About(id).Any(ruling => ruling.Kind is RulingKind.Release) ? ReturnLeave.Given
        : ReturnLeave.Awaited;
}
