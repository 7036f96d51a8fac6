using System.Security.Cryptography;
using System.Text;
using LrtIntegration.Intake;

namespace LrtIntegration.Tests.Sources.Text;

/// <summary>Drops for the tests of what is read as text.</summary>
internal static class Drops
{
    public static Drop Text(string content) => Of(DropFormat.Text, Encoding.UTF8.GetBytes(content), "verslag.txt");

    public static Drop File(string path, DropFormat format) =>
        Of(format, System.IO.File.ReadAllBytes(Repository.PathOf(path)), Path.GetFileName(path));

    public static Drop Mail(string body, string sender = "", string subject = "", string? receivedAt = null) =>
        new(Hash(Encoding.UTF8.GetBytes(body)), Encoding.UTF8.GetBytes(body), DropFormat.Text, new Arrival(
            "mails/prt.eml#bericht",
            sender.Length == 0 ? null : sender,
            receivedAt is null ? null : DateTimeOffset.Parse(receivedAt, System.Globalization.CultureInfo.InvariantCulture),
            "bericht.txt",
            subject), new Handling.Read());

    public static Drop Of(DropFormat format, byte[] content, string fileName) =>
        new(Hash(content), content, format, new Arrival(fileName, null, null, fileName), new Handling.Read());

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
