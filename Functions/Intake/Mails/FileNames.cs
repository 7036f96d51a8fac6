using System.Globalization;
using System.Text;

namespace LrtIntegration.Intake.Mails;

/// <summary>Names as senders write them, made safe to show and to store under. The name as it came stays in the bytes of the container.</summary>
internal static class FileNames
{
    private const int Longest = 120;
    private const int LongestExtension = 10;

    /// <summary>The last step of a path, without control characters, direction marks or characters that no disk takes; null where nothing is left.</summary>
    public static string? Clean(string? name)
    {
        var line = OneLine(name);
        if (line is null)
            return null;

        var last = line[(line.LastIndexOfAny(['/', '\\']) + 1)..];
        var allowed = new StringBuilder(last.Length);
        foreach (var character in last)
            allowed.Append(character is '<' or '>' or ':' or '"' or '|' or '?' or '*' ? '_' : character);

        var clean = Shorten(allowed.ToString().Trim().TrimEnd('.', ' '));
        return clean.Trim('.', ' ').Length is 0 ? null : clean;
    }

    /// <summary>The text on one line, without control and direction characters; null where nothing is left.</summary>
    public static string? OneLine(string? text)
    {
        if (text is null)
            return null;

        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                line.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format)
                line.Append(rune);
        }

        var trimmed = line.ToString().Trim();
        return trimmed.Length is 0 ? null : trimmed;
    }

    private static string Shorten(string name)
    {
        if (name.Length <= Longest)
            return name;

        var extension = Path.GetExtension(name);
        var kept = Longest - (extension.Length <= LongestExtension ? extension.Length : 0);
        var cut = char.IsHighSurrogate(name[kept - 1]) ? kept - 1 : kept;
        return name[..cut] + (extension.Length <= LongestExtension ? extension : "");
    }
}
