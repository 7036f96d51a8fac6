using System.Diagnostics;
using LrtIntegration.Deliver;

namespace LrtIntegration.Console.Pages;

/// <summary>The receipt of one delivery in words.</summary>
internal sealed record SentSlip(Receipt Receipt)
{
    public bool IsSent => Receipt.State is ReceiptState.Sent;

    /// <summary>What it was, and what it was about; of a file only the beginning of its SHA-256, which nobody reads whole.</summary>
    public string What => $"{Name}{(About.Length > 0 ? $" ({About})" : "")}";

    public string Ending => Receipt.State switch
    {
        ReceiptState.Sending => "begonnen, afloop nog niet bekend",
        ReceiptState.Sent => "verzonden",
        ReceiptState.Failed => "mislukt",
        ReceiptState.Uncertain => "onzeker of het is aangekomen",
        _ => throw new UnreachableException(),
    };

    private string About => Receipt.Kind is DeliveryKind.Return ? Sources.ReturnId.Of(Receipt.About) : Receipt.About;

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
