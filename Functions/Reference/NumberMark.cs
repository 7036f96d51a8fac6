namespace LrtIntegration.Reference;

/// <summary>The signs and words that stand in a cell in place of a number.</summary>
internal static class NumberMark
{
    private static readonly string[] NotApplicable = ["n.v.t.", "n.v.t", "nvt", "nvt.", "niet van toepassing"];

    private static readonly string[] Unknown = ["onbekend", "?", "niet bekend"];

    private static readonly string[] Below = ["minder dan", "kleiner dan", "<"];

    public static DutchNumber Read(ReadOnlySpan<char> text) => new(Notation(text), 0);

    private static NumberNotation Notation(ReadOnlySpan<char> text) => text switch
    {
        "" => NumberNotation.Blank,
        "-" or "–" or "—" or "−" => NumberNotation.Dash,
        "." => NumberNotation.Dot,
        "*" or "**" => NumberNotation.Star,
        _ when IsOneOf(text, NotApplicable) => NumberNotation.NotApplicable,
        _ when IsOneOf(text, Unknown) => NumberNotation.Unknown,
        _ when IsBelowThreshold(text) => NumberNotation.BelowThreshold,
        _ => NumberNotation.Malformed,
    };

    private static bool IsOneOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsBelowThreshold(ReadOnlySpan<char> text)
    {
        foreach (var word in Below)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var threshold = text[word.Length..].TrimStart();
            return threshold.Length is >= 1 and <= 3 && !threshold.ContainsAnyExceptInRange('0', '9');
        }

        return false;
    }
}
