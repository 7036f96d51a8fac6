using System.Globalization;
namespace LrtIntegration.Intake;

/// <summary>A tree of files as drops, in the ordinal order of their paths, whatever order the disk keeps. Lazy: one file at a time is in memory.</summary>
internal static class DropFolder
{
    private const string NotPermitted = "Dit kan niet worden gelezen: de toegang is geweigerd. Geef het programma leesrechten en probeer het opnieuw.";
    private const string NotReadable = "Dit kan niet worden gelezen: het is intussen verplaatst of verwijderd, of de schijf geeft een fout. Probeer het opnieuw.";
    private const string Link = "Dit is een verwijzing (symbolische koppeling) naar een andere plek; verwijzingen worden niet gevolgd. Zet een kopie van het bestand zelf in de map.";

    private const string NoName = "De naam hiervan bevat tekens die niet te lezen zijn (de naam is niet in UTF-8 geschreven); daardoor kan het niet worden geopend. Geef het een andere naam en probeer het opnieuw.";

    public static IEnumerable<Drop> Read(string directory, IntakeLimits limits) => Walk(new DirectoryInfo(directory), "", new Inspection(limits), limits);

    /// <summary>One file, of which the path is the origin.</summary>
    public static Drop Take(string path, IntakeLimits limits) => Take(new FileInfo(path), new Arrival(path, Sender: null, ReceivedAt: null, Path.GetFileName(path)), new Inspection(limits), limits);

    private static IEnumerable<Drop> Walk(DirectoryInfo directory, string path, Inspection inspection, IntakeLimits limits)
    {
        var unnamed = 0;
        foreach (var entry in Ordered(directory))
        {
            var origin = path + entry.Name;
            if (HasNoName(entry))
            {
                yield return Unreadable.Drop(ArrivalOf(string.Create(CultureInfo.InvariantCulture, $"{origin} (onleesbare naam {++unnamed})")), NoName);
            }
            else if (entry.LinkTarget is not null)
            {
                yield return Unreadable.Drop(ArrivalOf(origin), Link);
            }
            else if (entry is FileInfo file)
            {
                yield return Take(file, ArrivalOf(origin), inspection, limits);
            }
            else if (entry is DirectoryInfo inner)
            {
                if (ReasonNotToEnter(inner) is { } reason)
                    yield return Unreadable.Drop(ArrivalOf(origin), reason);
                else
                {
                    foreach (var drop in Walk(inner, origin + "/", inspection, limits))
                        yield return drop;
                }
            }
        }
    }

    /// <summary>A folder sorts as its path with the "/" behind it, so that the order is that of the whole paths.</summary>
    private static IEnumerable<FileSystemInfo> Ordered(DirectoryInfo directory) =>
        directory.EnumerateFileSystemInfos("*", Everything).OrderBy(entry => entry is DirectoryInfo ? entry.Name + "/" : entry.Name, StringComparer.Ordinal);

    // Linux takes any bytes for a name. What is not UTF-8 shows as �, and two such names as the same one: neither leads back to its file.
    private static bool HasNoName(FileSystemInfo entry) =>
        entry.Name.Contains('\uFFFD', StringComparison.Ordinal) && entry.LinkTarget is null && !Path.Exists(entry.FullName);

    private static EnumerationOptions Everything { get; } = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private static string? ReasonNotToEnter(DirectoryInfo directory)
    {
        try
        {
            _ = directory.EnumerateFileSystemInfos("*", Everything).Any();
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ReasonOf(e);
        }
    }

    /// <remarks>A pipe or a socket has no length, and opening one could wait for ever: what has no length is not opened.</remarks>
    private static Drop Take(FileInfo file, Arrival arrival, Inspection inspection, IntakeLimits limits)
    {
        try
        {
            if (file.Length is 0)
                return inspection.Inspect(default, arrival);
            if (file.Length <= limits.BytesPerFile)
                return inspection.Inspect(File.ReadAllBytes(file.FullName), arrival);

            using var stream = file.OpenRead();
            return new Drop(Fingerprint.Of(stream), default, DropFormat.Unknown, arrival, inspection.TooLarge(file.Length))
            {
                Oversize = file.OpenRead,
                IsWhole = false,
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unreadable.Drop(arrival, ReasonOf(e));
        }
    }

    private static string ReasonOf(Exception failure) => failure is UnauthorizedAccessException ? NotPermitted : NotReadable;

    private static Arrival ArrivalOf(string origin) => new(origin, Sender: null, ReceivedAt: null, origin[(origin.LastIndexOf('/') + 1)..]);
}
