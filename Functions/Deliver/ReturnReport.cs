using LrtIntegration.Pack;
using LrtIntegration.Reference;

namespace LrtIntegration.Deliver;

/// <summary>Tells the secretariat which return messages ask something of it; each state of affairs once.</summary>
internal sealed class ReturnReport(SecretariatDesk secretariat)
{
    public async Task TellAsync(IReadOnlyList<ReturnOutcome> outcomes, CancellationToken cancellation)
    {
        ReturnOutcome[] asking = [.. outcomes.Where(outcome => outcome.Receipt?.State is not ReceiptState.Sent).OrderBy(outcome => outcome.FileName, StringComparer.Ordinal).ThenBy(outcome => outcome.Sender, StringComparer.Ordinal)];
        if (asking.Length == 0)
            return;
        await secretariat.TellAsync(
            "returns",
            $"Retourberichten: {Phrase.Count(asking.Length, "bericht vraagt", "berichten vragen")} uw aandacht",
            [
                new Paragraph("Deze afzenders stuurden een bestand waarvan niet alles kon worden gelezen. Op de pagina Weigeringen van de console ziet u wat zij te horen krijgen, en geeft u het bericht vrij. Ligt een adres buiten de toegestane domeinen, stuur het bericht dan zelf: de tekst staat op dezelfde pagina."),
                new Table("retour", "Per bestand hoe het staat", [new("Bestand"), new("Afzender"), new("Stand")], [.. asking.Select(outcome => new Row([new(outcome.FileName), new(outcome.Sender), new($"{outcome.Sentence}.")]))], ""),
            ],
            cancellation);
    }
}

/// <summary>How the return message about one file stands.</summary>
/// <param name="Receipt">Null where nothing was tried.</param>
internal sealed record ReturnOutcome(string FileName, string Sender, ReturnLeave Leave, Receipt? Receipt = null)
{
    /// <summary>Dutch.</summary>
    public string Sentence => this switch
    {
        { Leave: ReturnLeave.Forbidden } => "niet verzonden: dit adres ligt buiten de toegestane domeinen",
        { Leave: ReturnLeave.Awaited } => "wacht op vrijgave",
        { Receipt: { State: ReceiptState.Sent } sent } => $"verzonden op {DutchText.Moment(sent.At)}",
        { Receipt: { State: ReceiptState.Failed, Attempts: >= Receipts.MostAttempts } failed } => $"mislukt: {failed.Reason}; na {Receipts.MostAttempts} pogingen opgegeven",
        { Receipt: { State: ReceiptState.Failed } failed } => $"mislukt: {failed.Reason}; het programma probeert het opnieuw",
        { Receipt: not null } => "onzeker: de mailserver gaf geen antwoord; het programma kijkt eerst of de mail is verzonden",
        _ => "vrijgegeven; het bericht gaat met de volgende ronde uit",
    };
}

internal enum ReturnLeave
{
    /// <summary>The secretariat has not decided.</summary>
    Awaited,

    /// <summary>Released, or so set for all.</summary>
    Given,

    /// <summary>The address may get no mail.</summary>
    Forbidden,
}
