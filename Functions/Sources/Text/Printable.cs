using System.Globalization;
using System.Text;

namespace LrtIntegration.Sources.Text;

/// <summary>Text without the characters that nobody sees: controls, writing-direction marks, soft hyphens, byte order marks.</summary>
internal static class Printable
{
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Format:
                    break;
                case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator when rune.Value != '\t':
                    clean.Append(' ');
                    break;
                default:
                    clean.Append(rune);
                    break;
            }
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>Every run of white space as one space, none at the ends.</summary>
    public static string Collapse(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
                clean.Append(character);
            else if (clean.Length > 0 && clean[^1] != ' ')
                clean.Append(' ');
        }

        return clean.ToString().TrimEnd();
    }
}
