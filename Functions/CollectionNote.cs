using LrtIntegration.Intake;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration;

/// <summary>Why a file was not read whole, in one Dutch sentence.</summary>
internal sealed record CollectionNote(string Origin, string Sentence)
{
    /// <summary>Null where all was read, and for what goes with a mail and is never read: signature images, covering letters.</summary>
    public static CollectionNote? On(Delivery delivery) => SentenceOn(delivery) is { } sentence
        ? new CollectionNote(delivery.First.Origin, sentence)
        : null;

    private static string? SentenceOn(Delivery delivery) => (delivery.Handling, delivery.Refusals, delivery.Reading) switch
    {
        (Handling.SetAside { Reason: Parcel.Letter }, _, _) => null,
        (Handling.SetAside, [], _) when delivery.Format is DropFormat.Image => null,
        (Handling.SetAside aside, _, _) => aside.Sentence,
        (_, [var refusal, ..], _) => refusal.Message,
        (_, _, { Refusals: [_, ..] refusals }) => Refused(refusals.Count),
        _ => null,
    };

    private static string Refused(int count) => count == 1
        ? "1 punt kon niet worden overgenomen."
        : $"{DutchText.Number(count)} punten konden niet worden overgenomen.";
}
