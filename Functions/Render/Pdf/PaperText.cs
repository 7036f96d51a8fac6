using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace LrtIntegration.Render.Pdf;

/// <summary>Outside text as the typesetter can set it: in lines, and in a long word at places where a line may break.</summary>
internal static class PaperText
{
    // A word up to this length fits in the narrowest column that is common.
    private const int UnbrokenLetters = 24;

    /// <summary>An array of lines, each an array of pieces.</summary>
    public static JsonArray Lines(string text) =>
        new([.. Settable(VisibleText.Of(text)).Replace('\t', ' ').Split('\n').Select(line => (JsonNode)Pieces(line))]);

    public static string Line(string text) => Settable(VisibleText.Line(text));

    /// <summary>The text with each letter that no font of the PDF has as its number in Unicode: <c>[U+4E2D]</c>.</summary>
    private static string Settable(string text)
    {
        if (text.All(PaperFonts.IsCommon))
            return text;

        var settable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (PaperFonts.Have(rune))
                settable.Append(rune.ToString());
            else
                settable.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]");
        }

        return settable.ToString();
    }

    private static JsonArray Pieces(string line)
    {
        var pieces = new JsonArray();
        var (start, word) = (0, 0);
        var elements = StringInfo.GetTextElementEnumerator(line);
        while (line.Length > UnbrokenLetters && elements.MoveNext())
        {
            word = elements.GetTextElement() is " " or "-" ? 0 : word + 1;
            if (word <= UnbrokenLetters && !BeginsNumber(line, elements.ElementIndex))
                continue;
            pieces.Add(line[start..elements.ElementIndex]);
            (start, word) = (elements.ElementIndex, 1);
        }

        pieces.Add(line[start..]);
        return pieces;
    }

    // "gezinnen-2023": between a hyphen and a digit a line does not break of itself.
    private static bool BeginsNumber(string line, int at) => at > 1 && char.IsAsciiDigit(line[at]) && line[at - 1] == '-' && char.IsLetter(line[at - 2]);
}
