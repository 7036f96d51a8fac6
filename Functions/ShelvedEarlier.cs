using LrtIntegration.Dossier;
using LrtIntegration.Pack;

namespace LrtIntegration;

/// <summary>The packs on the shelf that come before one that is being made.</summary>
internal static class ShelvedEarlier
{
    /// <param name="version">The version that is being made: only complete versions before it count.</param>
    public static async Task<EarlierPacks> BeforeAsync(BriefingOrder order, int version, PackCatalogue catalogue, CancellationToken cancellation) => new(
        order.Previous is { } previous ? await LastAsync(previous.Date, int.MaxValue, catalogue, cancellation) : null,
        await LastAsync(order.Meeting.Date, version, catalogue, cancellation));

    private static async Task<BriefingPack?> LastAsync(DateOnly meeting, int before, PackCatalogue catalogue, CancellationToken cancellation)
    {
        var last = (await catalogue.OfAsync(meeting, cancellation))?.Versions.LastOrDefault(version => version < before) ?? 0;
        return last == 0 ? null : PackReader.Read(await catalogue.DocumentAsync(meeting, last, "pack.json", cancellation));
    }
}
