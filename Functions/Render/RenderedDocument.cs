using System.Security.Cryptography;

namespace LrtIntegration.Render;

/// <summary>One file of a pack, ready to be written or sent.</summary>
internal sealed record RenderedDocument(string Name, string ContentType, byte[] Content)
{
    /// <summary>In lower-case hexadecimal.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Content));
}
