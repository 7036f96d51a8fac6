using System.IO.Compression;
using LrtIntegration.Intake.Mails;

namespace LrtIntegration.Intake.Archives;

/// <summary>The files in a zip that was found safe to open.</summary>
internal static class ZipFiles
{
    public static OpenedContainer Open(ReadOnlyMemory<byte> content, IntakeLimits limits)
    {
        using var zip = Archive(content);
        var parts = new List<Part>();
        for (var index = 0; index < zip.Entries.Count; index++)
        {
            if (zip.Entries[index] is { Name.Length: > 0 } entry)
                parts.Add(PartOf(content, entry, index, parts.Count + 1, limits));
        }

        return new OpenedContainer(Envelope: null, parts, parts.Count is 0 ? new Handling.SetAside(SetAsideKind.Mendable, "Dit zipbestand bevat geen bestanden.", "het opnieuw te sturen.") : null);
    }

    public static long ExpandedSize(ReadOnlyMemory<byte> content)
    {
        using var zip = Archive(content);
        return zip.Entries.Sum(entry => entry.Length);
    }

    private static Part PartOf(ReadOnlyMemory<byte> content, ZipArchiveEntry entry, int index, int number, IntakeLimits limits)
    {
        var step = $"bestand {number}";
        var name = FileNames.Clean(entry.Name) ?? step;
        return entry.Length > limits.BytesPerFile
            ? new Part(step, name, () => throw new InvalidDataException(), new Inspection(limits).TooLarge(entry.Length))
            : new Part(step, name, () => Expand(content, index));
    }

    private static ReadOnlyMemory<byte> Expand(ReadOnlyMemory<byte> content, int index)
    {
        using var zip = Archive(content);
        var entry = zip.Entries[index];
        using var packed = entry.Open();
        var expanded = new byte[entry.Length];
        packed.ReadExactly(expanded);
        return expanded;
    }

    private static ZipArchive Archive(ReadOnlyMemory<byte> content) => new(ContentStream.Over(content), ZipArchiveMode.Read);
}
