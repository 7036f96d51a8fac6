namespace LrtIntegration.Sources;

/// <summary>The name of the return message about one file, by which the secretariat releases it: <c>return-</c> and the beginning of the SHA-256 of the file.</summary>
internal static class ReturnId
{
    private const string Prefix = "return-";
    private const int Length = 16;

    public static string Of(string sha256) => Prefix + sha256[..Math.Min(Length, sha256.Length)];

    public static bool Is(string id) => id.StartsWith(Prefix, StringComparison.Ordinal);
}
