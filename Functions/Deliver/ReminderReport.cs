using LrtIntegration.Pack;
using LrtIntegration.Reference;

namespace LrtIntegration.Deliver;

/// <summary>Tells the secretariat which sources were reminded, and which were not; each state of affairs once.</summary>
internal sealed class ReminderReport(SecretariatDesk secretariat)
{
    public async Task TellAsync(ReminderCase asked, IReadOnlyList<ReminderOutcome> outcomes, CancellationToken cancellation)
    {
        if (outcomes.Count == 0)
            return;
        var sent = outcomes.Count(outcome => outcome.Receipt?.State is ReceiptState.Sent);
        await secretariat.TellAsync(
            FormattableString.Invariant($"reminders-{asked.Meeting:yyyy-MM-dd}"),
            $"Herinneringen voor {DutchText.Date(asked.Meeting)}: {sent} van {Phrase.Count(outcomes.Count, "bron", "bronnen")} herinnerd",
            [
                new Paragraph($"Deze bronnen leveren uiterlijk {DutchText.Date(asked.DueOn)} en hadden nog niet geleverd."),
                new Table("herinneringen", "Per bron hoe het ging", [new("Verwacht"), new("Adres"), new("Stand")], [.. outcomes.Select(Line)], ""),
            ],
            cancellation);
    }

    private static Row Line(ReminderOutcome outcome) => new([new(Phrase.Capital(outcome.What)), new(outcome.Receipt?.Recipient ?? "geen"), new($"{Sentence(outcome.Receipt)}.")]);

    private static string Sentence(Receipt? receipt) => receipt switch
    {
        null => "niet herinnerd: er is geen adres ingesteld (Reminders__Addresses)",
        { State: ReceiptState.Sent } => $"verzonden op {DutchText.Moment(receipt.At)}",
        { State: ReceiptState.Failed, Attempts: >= Receipts.MostAttempts } => $"mislukt: {receipt.Reason}; na {Receipts.MostAttempts} pogingen opgegeven",
        { State: ReceiptState.Failed } => $"mislukt: {receipt.Reason}; het programma probeert het opnieuw",
        _ => "onzeker: de mailserver gaf geen antwoord; het programma kijkt eerst of de mail is verzonden",
    };
}

/// <param name="What">Dutch: what is awaited.</param>
/// <param name="Receipt">Null where the source has no address.</param>
internal sealed record ReminderOutcome(string What, Receipt? Receipt);
