using System.Reflection;
using System.Text;
using LrtIntegration.Intake;

namespace LrtIntegration.Tests.Intake;

/// <summary>Mails as they come over the wire, in files named by situation, and what becomes of them.</summary>
internal static class Wire
{
    private static readonly string Folder = Path.Combine(
        typeof(Wire).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key is "RepositoryRoot").Value!,
        "Functions.Tests", "Intake", "Wire");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static IReadOnlyList<Drop> Unpack(string name) => Unpack(Bytes(name), name);

    public static IReadOnlyList<Drop> Unpack(ReadOnlyMemory<byte> content, string name = "mail.eml", IntakeLimits? limits = null)
    {
        limits ??= IntakeLimits.Default;
        return [.. new Unpacking(limits).Unpack(new Inspection(limits).Inspect(content, new Arrival(name, Sender: null, ReceivedAt: null, name)))];
    }

    public static IReadOnlyList<Drop> UnpackText(string content, IntakeLimits? limits = null) => Unpack(Encoding.Latin1.GetBytes(content), limits: limits);

    public static string Text(this Drop drop) => Encoding.UTF8.GetString(drop.Content.Span);

    public static string? Reason(this Drop drop) => (drop.Handling as Handling.SetAside)?.Sentence;
}
