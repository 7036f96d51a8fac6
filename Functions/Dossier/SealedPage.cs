using System.Security.Cryptography;
using System.Text;

namespace LrtIntegration.Dossier;

/// <summary>A page of a cache in the store, under its own hash: one that is lost, cut or damaged is no page, and no harm.</summary>
internal static class SealedPage
{
    private const int HashLength = 64;

    public static byte[] Seal(byte[] json) => [.. Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(json))), .. json];

    /// <summary>The JSON of the page; empty where it is not as it was written.</summary>
    public static ReadOnlyMemory<byte> Open(StoredItem? item) =>
        item is { Content.Length: > HashLength } && Encoding.ASCII.GetString(item.Content.Span[..HashLength]) == Convert.ToHexStringLower(SHA256.HashData(item.Content.Span[HashLength..]))
            ? item.Content[HashLength..]
            : default;
}
