using System.Text;

namespace LrtIntegration.Reference;

/// <summary>A text with each accent apart from its letter.</summary>
/// <remarks>The framework refuses to normalize half a character and U+FFFE, which a file may well hold: both stand in the result as �.</remarks>
internal static class Decomposition
{
    public static string Of(string text, NormalizationForm form) => Ascii.IsValid(text) ? text : Sound(text).Normalize(form);

    private static string Sound(string text)
    {
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            sound.Append(rune.Value is 0xFFFE ? Rune.ReplacementChar : rune);
        return sound.ToString();
    }
}
