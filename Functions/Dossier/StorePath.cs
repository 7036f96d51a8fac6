namespace LrtIntegration.Dossier;

/// <summary>The rule that every path of a store keeps to, whatever lies beneath it.</summary>
internal static class StorePath
{
    private const int LongestSegment = 200;
    private const int LongestPath = 900;

    /// <summary>Returns the path; throws <see cref="ArgumentException"/> where it could mean another place, or nothing at all.</summary>
    public static string Checked(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Length > LongestPath || !path.Split('/').All(IsSegment))
            throw new ArgumentException($"Not a path of a store: '{path}'.", nameof(path));
        return path;
    }

    /// <summary>As <see cref="Checked"/>, for the beginning of a path: its last segment may be cut off anywhere.</summary>
    public static string CheckedPrefix(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        _ = prefix is "" ? prefix : Checked(prefix is [.., '/' or '.'] ? prefix + "x" : prefix);
        return prefix;
    }

    // No leading dot: such names are the store's own. No trailing dot: Windows drops it.
    private static bool IsSegment(string segment) =>
        segment is { Length: > 0 and <= LongestSegment }
        && segment[0] != '.'
        && segment[^1] != '.'
        && segment.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_' or '.');
}
