using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>Small turns of Dutch that several chapters share.</summary>
internal static class Phrase
{
    public const string Hidden = "(afgeschermd)";

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

    /// <summary>The text, or its beginning with an ellipsis where it is longer: only for what stands whole in <c>pack.json</c>.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length) return text;
        var end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
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

    /// <summary><c>Bron: COA (coa-week27.csv); peildatum 3 juli 2023.</c></summary>
    public static string Source(string source, IEnumerable<Trace> traces, IEnumerable<DateOnly> dates)
    {
        var files = traces.Select(trace => trace.FileName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var named = files.Count <= 4 ? DutchText.Enumerate(files) : $"{DutchText.Number(files.Count)} bestanden, zie hoofdstuk 7";
        return files.Count == 0 ? $"Bron: {source}." : $"Bron: {source} ({named}); {Dates(dates)}.";
    }
}
