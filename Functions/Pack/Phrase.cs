using System.Text;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>Small turns of Dutch that several chapters share.</summary>
internal static class Phrase
{
    public const string Hidden = "(afgeschermd)";

    private const int WrappedFrom = 55;

    private static readonly string[] Letters = ["geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

    public static string Count(int count, string one, string many) => $"{DutchText.Number(count)} {(count == 1 ? one : many)}";

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The value with what its sender says of it: <c>57.538 (voorlopig)</c>, <c>geheim</c>.</summary>
    public static string Value(decimal? value, Mark mark) => (value, mark) switch
    {
        ({ } number, Mark.None) => DutchText.Number(number),
        ({ } number, _) => $"{DutchText.Number(number)} ({Words.Of(mark)})",
        (null, Mark.None) => "geen waarde",
        (null, Mark.Provisional or Mark.Estimated) => $"geen waarde ({Words.Of(mark)})",
        (null, _) => Words.Of(mark),
    };

    /// <summary>The text, or its first words with an ellipsis where it is longer: only for what stands whole in <c>pack.json</c>.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length) return text;
        var end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        if (text.LastIndexOfAny([' ', '\n'], end) is var word && word > length / 2) end = word;
        return string.Concat(text.AsSpan(0, end).TrimEnd(" \n,;:"), "…");
    }

    /// <summary>The text with paragraphs as its sender meant them: a mail breaks its lines at some 72 letters, and leaves lines blank between paragraphs.</summary>
    public static string Reflowed(string text)
    {
        var flowed = new StringBuilder();
        var before = 0;
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            if (flowed.Length > 0 && line.Length > 0) flowed.Append(before >= WrappedFrom && !line.StartsWith('-') ? ' ' : '\n');
            flowed.Append(line);
            before = line.Length;
        }

        return flowed.ToString();
    }

    public static string Dates(IEnumerable<DateOnly> dates)
    {
        var distinct = dates.Distinct().Order().ToList();
        return distinct.Count switch
        {
            0 => "geen peildatum",
            1 => $"peildatum {DutchText.Date(distinct[0])}",
            <= 3 => $"peildata {DutchText.Enumerate([.. distinct.Select(DutchText.Date)])}",
            _ => $"{DutchText.Number(distinct.Count)} peildata van {DutchText.Date(distinct[0])} tot en met {DutchText.Date(distinct[^1])}",
        };
    }

    /// <summary><c>Bron: COA, peildatum 3 juli 2023.</c> The files stand behind the links of the figures.</summary>
    public static string Source(string source, IEnumerable<DateOnly> dates) =>
        dates.ToList() is { Count: > 0 } known ? $"Bron: {source}, {Dates(known)}." : $"Bron: {source}.";

    /// <summary><c>twee provincies</c>: numbers up to twelve in letters, as running text has them.</summary>
    public static string InLetters(int count, string one, string many) =>
        $"{(count < Letters.Length ? Letters[count] : DutchText.Number(count))} {(count == 1 ? one : many)}";
}
