using System.Security.Cryptography;
using LrtIntegration.Intake;

namespace LrtIntegration.Benchmarks.Reading;

/// <summary>What is read: bytes as intake hands them to a source.</summary>
internal static class Subject
{
    public static Drop Drop(byte[] content, DropFormat format, string fileName) =>
        new(Convert.ToHexStringLower(SHA256.HashData(content)), content, format, new Arrival(fileName, null, null, fileName), new Handling.Read());

    /// <summary>A reader that refuses rows is fast, and is not what is measured.</summary>
    public static void MustHold(int rows, int facts)
    {
        if (facts != rows)
            throw new InvalidOperationException(FormattableString.Invariant($"The source read {facts} facts out of {rows} rows."));
    }
}
