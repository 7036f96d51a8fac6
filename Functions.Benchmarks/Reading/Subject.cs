using System.Security.Cryptography;
using LrtIntegration.Intake;

namespace LrtIntegration.Benchmarks.Reading;

/// <summary>What is read: bytes as intake hands them to a source.</summary>
internal static class Subject
{
    public static Drop Drop(byte[] content, DropFormat format, string fileName) =>
        new(Convert.ToHexStringLower(SHA256.HashData(content)), content, format, new Arrival(fileName, null, null, fileName), new Handling.Read());
}
