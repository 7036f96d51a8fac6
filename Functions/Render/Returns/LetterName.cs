using System.Globalization;
using System.Text;

namespace LrtIntegration.Render.Returns;

/// <summary>A file name made of an address or a path: small letters, digits, dots and dashes, and never the same twice.</summary>
internal static class LetterName
{
    private const int Longest = 80;

    public static string Of(string text, HashSet<string> taken)
    {
        var plain = Plain(text);
        var name = plain;
        for (var i = 2; !taken.Add(name); i++)
            name = string.Create(CultureInfo.InvariantCulture, $"{plain}-{i}");
        return name;
    }

    private static string Plain(string text)
    {
        var name = new StringBuilder();
        foreach (var c in VisibleText.Of(text).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c) || c == '.')
                name.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && !name.ToString().EndsWith('-'))
                name.Append('-');
        }

        var cut = name.ToString().Trim('-', '.');
        cut = cut[..Math.Min(cut.Length, Longest)].Trim('-', '.');
        return cut.Length > 0 ? cut : "zonder-naam";
    }
}
