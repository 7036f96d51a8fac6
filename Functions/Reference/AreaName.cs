using System.Globalization;
using System.Text;

namespace LrtIntegration.Reference;

/// <summary>What is left of a written place name once case, accents, spaces, hyphens, apostrophes and brackets are ignored.</summary>
internal static class AreaName
{
    /// <summary>Longer than this is no place name, and has no key.</summary>
    public const int LongestName = 80;

    public static string Key(string name)
    {
        Span<char> key = stackalloc char[4 * LongestName];
        return key[..Write(name, key)].ToString();
    }

    /// <summary>Writes the key and returns its length: 0 where nothing is left, or the text is too long. Plain ASCII needs no memory.</summary>
    public static int Write(ReadOnlySpan<char> name, Span<char> key)
    {
        name = name.Trim();
        if (name.Length > LongestName) return 0;
        return Ascii.IsValid(name) ? Letters(name, key) : Letters(Decomposed(name), key);
    }

    private static int Letters(ReadOnlySpan<char> name, Span<char> key)
    {
        var length = 0;
        foreach (var letter in name)
        {
            if (length + 2 > key.Length) return 0;
            if (letter == '&')
            {
                key[length++] = 'e';
                key[length++] = 'n';
            }
            else if (char.IsLetterOrDigit(letter))
            {
                key[length++] = char.ToLowerInvariant(letter);
            }
        }

        return length;
    }

    private static string Decomposed(ReadOnlySpan<char> name)
    {
        var text = name.ToString();
        foreach (var letter in text)
        {
            if (char.IsSurrogate(letter)) return "";
        }

        var plain = new StringBuilder(text.Length);
        foreach (var letter in Decomposition.Of(text, NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark) plain.Append(letter);
        }

        return plain.ToString();
    }
}
