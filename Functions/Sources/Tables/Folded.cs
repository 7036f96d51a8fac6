using System.Text;

namespace LrtIntegration.Sources.Tables;

/// <summary>A text reduced to its letters and digits, in lower case and without accents: "Súdwest-Fryslân " is <c>sudwestfryslan</c>.</summary>
internal static class Folded
{
    public static string Of(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in Decomposed(text))
        {
            if (char.IsLetterOrDigit(character))
                folded.Append(char.ToLowerInvariant(character));
        }

        return folded.ToString();
    }

    private static string Decomposed(ReadOnlySpan<char> text)
    {
        var whole = text.ToString();
        return Ascii.IsValid(text) || HasLoneSurrogate(whole) ? whole : whole.Normalize(NormalizationForm.FormD);
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
                index++;
            else if (char.IsSurrogate(text[index]))
                return true;
        }

        return false;
    }
}
