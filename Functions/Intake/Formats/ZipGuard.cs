using System.Collections.ObjectModel;
using System.IO.Compression;

namespace LrtIntegration.Intake.Formats;

/// <summary>Whether a zip is safe and whole enough to be opened by a reader.</summary>
/// <remarks>The declared sizes suffice: System.IO.Compression never inflates an entry beyond the size that the directory declares for it.</remarks>
internal static class ZipGuard
{
    private const long AlwaysHarmless = 10_000_000;

    public static readonly Handling.SetAside Damaged = new(SetAsideKind.Mendable, "Dit bestand is beschadigd of niet helemaal aangekomen.", "het opnieuw te sturen.");

    private static readonly Handling.SetAside Locked = new(SetAsideKind.Locked, "Dit bestand is beveiligd met een wachtwoord en kan niet worden gelezen.", "het zonder wachtwoord te sturen.");

    /// <summary>Why it is not opened, or null.</summary>
    public static Handling.SetAside? Check(ReadOnlyMemory<byte> content, IntakeLimits limits)
    {
        try
        {
            using var zip = new ZipArchive(ContentStream.Over(content), ZipArchiveMode.Read);
            return Check(zip.Entries, content.Length, limits);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            return Damaged;
        }
    }

    /// <summary>The content of a part of XML, held to what the whole may become.</summary>
    public static Stream OpenXml(ZipArchiveEntry part, IntakeLimits limits) =>
        new ExpandingPart(part.Open(), Math.Min(limits.ExpandedBytes, Math.Max(AlwaysHarmless, part.CompressedLength * limits.ExpansionRatio)));

    private static Handling.SetAside? Check(ReadOnlyCollection<ZipArchiveEntry> entries, long size, IntakeLimits limits)
    {
        if (entries.Count > limits.EntriesPerZip)
            return new Handling.SetAside(SetAsideKind.TooLarge, $"Dit bestand bevat {entries.Count} onderdelen; de grens is {limits.EntriesPerZip}. Het is daarom niet geopend.", $"de bestanden los te sturen.");

        decimal expanded = 0;
        decimal packed = 0;
        foreach (var entry in entries)
        {
            if (entry.IsEncrypted)
                return Locked;
            expanded += entry.Length;
            packed += entry.CompressedLength;
        }

        var ratio = expanded / Math.Max(1, size);
        if (expanded > limits.ExpandedBytes || (expanded > AlwaysHarmless && ratio > limits.ExpansionRatio))
            return new Handling.SetAside(SetAsideKind.Dangerous, $"Dit bestand wordt uitgepakt buitensporig groot ({expanded / 1_000_000:0} MB uit {Math.Max(1, size / 1000)} kB) en is daarom niet geopend.", $"alleen de benodigde gegevens te sturen.");

        return packed > size ? Damaged : null;
    }
}
