using System.Diagnostics;
using LrtIntegration.Deliver;
using LrtIntegration.Sources;

namespace LrtIntegration.Console.Pages;

/// <summary>The receipt of one delivery in words.</summary>
/// <param name="FileName">Of the file that a return message is about; null for all else.</param>
internal sealed record SentSlip(Receipt Receipt, string? FileName = null)
{
    /// <summary>What it was, and what it was about; a file whose name is not known goes by the name of its return message.</summary>
    public string What => $"{Name}: {(Receipt.Kind is DeliveryKind.Return ? FileName ?? ReturnId.Of(Receipt.About) : SentSubject.Of(Receipt))}";

    public string To => Receipt.Kind is DeliveryKind.Card ? "Teams" : Receipt.Recipient;

    /// <summary>A sentence: how it ended, and what happens next.</summary>
    public string Ending => Receipt switch
    {
        { State: ReceiptState.Sent, Attempts: 1 } => "Verzonden.",
        { State: ReceiptState.Sent } => $"Verzonden, bij poging {Receipt.Attempts}.",
        { State: ReceiptState.Sending } => "Begonnen; de afloop is nog niet bekend. Het programma kijkt zelf na of het is verzonden.",
        { State: ReceiptState.Failed, Attempts: >= Receipts.MostAttempts } => $"Mislukt{Reason}. Na {Receipts.MostAttempts} pogingen opgegeven.",
        { State: ReceiptState.Failed } => $"Mislukt{Reason}. Het programma probeert het opnieuw.",
        { State: ReceiptState.Uncertain } => $"Onzeker of het is aangekomen{Reason}. Het programma probeert het niet opnieuw: kijk of het er staat.",
        _ => throw new UnreachableException(),
    };

    private string Reason => Receipt.Reason is { Length: > 0 } reason ? $": {reason.TrimEnd('.')}" : "";

    private string Name => Receipt.Kind switch
    {
        DeliveryKind.Pack => "Briefing",
        DeliveryKind.Card => "Bericht in Teams",
        DeliveryKind.Return => "Retourbericht",
        DeliveryKind.Reminder => "Herinnering",
        DeliveryKind.Report => "Verslag aan het secretariaat",
        DeliveryKind.Proof => "Proefzending",
        _ => throw new UnreachableException(),
    };
}
