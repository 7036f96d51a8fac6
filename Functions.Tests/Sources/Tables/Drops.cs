using System.Security.Cryptography;
using System.Text;
using LrtIntegration.Intake;

namespace LrtIntegration.Tests.Sources.Tables;

/// <summary>Drops with a given content, as intake would hand them over.</summary>
internal static class Drops
{
    public static Drop Csv(string text) => Csv(Encoding.UTF8.GetBytes(text));

    public static Drop Csv(byte[] content) => Of(content, DropFormat.Delimited, "cijfers.csv");

    public static Drop Workbook(byte[] content) => Of(content, DropFormat.Workbook, "cijfers.xlsx");

    private static Drop Of(byte[] content, DropFormat format, string name) => new(
        Convert.ToHexStringLower(SHA256.HashData(content)),
        content,
        format,
        new Arrival(name, null, null, name),
        new Handling.Read());
}
