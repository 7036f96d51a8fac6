using System.Security.Cryptography;
using System.Text;

namespace LrtIntegration.Dossier;

/// <summary>One piece of evidence as the dossier holds it: where each of its arrivals lies.</summary>
/// <param name="Paths">In ordinal order; never empty. The name of an arrival is the hash of it, so the paths tell what lies there.</param>
internal sealed record Holding(string Sha256, IReadOnlyList<string> Paths)
{
    /// <summary>Changes with each arrival that is added.</summary>
    public string Tag => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Paths))))[..16];
}
