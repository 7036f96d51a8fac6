using LrtIntegration.Dossier;
using LrtIntegration.Intake;
using LrtIntegration.Render.Returns;
using LrtIntegration.Sources;

namespace LrtIntegration;

/// <summary>Who sent a file first by mail, and how the file was called then.</summary>
internal sealed record ReturnAddress(string Address, string FileName, DateTimeOffset? ReceivedAt)
{
    /// <summary>Null where nobody sent it: a drop without a mail, or a mail that may not be from whom it says, or that no person wrote.</summary>
    public static ReturnAddress? Of(IEnumerable<KeptArrival> arrivals) => KeptArrival.InOrder(arrivals)
        .Where(kept => kept.Arrival.Sender is not null && kept.Handling is not Handling.SetAside { Kind: SetAsideKind.Untrusted or SetAsideKind.Automatic or SetAsideKind.Dangerous })
        .Select(kept => new ReturnAddress(kept.Arrival.Sender!, kept.Arrival.FileName, kept.Arrival.ReceivedAt))
        .FirstOrDefault();

    /// <summary>What can be marked: a text that was read as a table names its columns.</summary>
    public static ReturnForm FormOf(DropFormat format, IEnumerable<Refusal> refusals) => format switch
    {
        DropFormat.Workbook => ReturnForm.Workbook,
        DropFormat.Delimited => ReturnForm.Delimited,
        DropFormat.Text when refusals.Any(refusal => refusal.Location.Contains(", kolom ", StringComparison.Ordinal)) => ReturnForm.Delimited,
        _ => ReturnForm.Other,
    };
}
