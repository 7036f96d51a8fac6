using System.Text;

namespace LrtIntegration.Render;

/// <summary>Outside text as it may stand in XML and HTML: what cannot be shown stands there as �, so that nobody misses it.</summary>
internal static class VisibleText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with line ends as "\n"; tabs stay.</summary>
    public static string Of(string text)
    {
        var first = FirstToMend(text);
        if (first < 0)
            return text;

        var mended = new StringBuilder(text.Length).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r')
            {
                mended.Append('\n');
                if (i + 1 < text.Length && text[i + 1] == '\n')
                    i++;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                mended.Append(c).Append(text[++i]);
            }
            else
            {
                mended.Append(MayStand(c) ? c : Replacement);
            }
        }

        return mended.ToString();
    }

    /// <summary>The text on one line.</summary>
    public static string Line(string text) => Of(text).Replace('\n', ' ').Replace('\t', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ');

    /// <summary>Whether a reader of this text starts at the right: Arabic, Hebrew and their kin.</summary>
    public static bool IsRightToLeft(string text)
    {
        foreach (var c in text)
        {
            if (c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC')
                return true;
            if (char.IsLetter(c))
                return false;
        }

        return false;
    }

    private static int FirstToMend(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!MayStand(text[i]))
                return i;
        }

        return -1;
    }

    // Control characters cannot stand in XML 1.0 or are errors in HTML; marks that turn the direction of what follows could make a quote read otherwise than it is.
    private static bool MayStand(char c) =>
        c is '\n' or '\t' || (!char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')));
}
