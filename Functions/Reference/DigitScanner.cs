namespace LrtIntegration.Reference;

/// <summary>Reads digits with Dutch group signs and decimals, one character at a time and without memory of its own.</summary>
internal static class DigitScanner
{
    private static readonly DutchNumber Malformed = new(NumberNotation.Malformed, 0);

    private static readonly DutchNumber Ambiguous = new(NumberNotation.Ambiguous, 0);

    public static bool IsMinus(ReadOnlySpan<char> text) => !text.IsEmpty && text[0] is '-' or '−' or '–';

    public static DutchNumber Read(ReadOnlySpan<char> text)
    {
        var negative = IsMinus(text);
        if (negative) text = text[1..];
        var comma = text.IndexOf(',');
        var whole = comma < 0 ? text : text[..comma];
        var decimals = comma < 0 ? [] : text[(comma + 1)..];
        var first = LeadingDigits(whole);
        if (first == 0 || LeadingDigits(decimals) < decimals.Length || (comma >= 0 && decimals.IsEmpty)) return Malformed;
        if (first < whole.Length && !IsGrouped(whole, first)) return IsEnglishDecimal(whole, first, comma) ? Ambiguous : Malformed;
        if (first < whole.Length && whole[0] == '0') return Ambiguous;
        return Value(whole, decimals, negative);
    }

    private static int LeadingDigits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static bool IsGrouped(ReadOnlySpan<char> whole, int first)
    {
        var separator = whole[first];
        if (first > 3 || separator is not ('.' or ' ' or '\u00A0' or '\u2009' or '\u202F')) return false;
        for (var rest = whole[first..]; !rest.IsEmpty; rest = rest[4..])
        {
            if (rest[0] != separator || rest.Length < 4 || LeadingDigits(rest[1..4]) < 3) return false;
        }

        return true;
    }

    private static bool IsEnglishDecimal(ReadOnlySpan<char> whole, int first, int comma) =>
        comma < 0 && whole[first] == '.' && whole.Length > first + 1 && LeadingDigits(whole[(first + 1)..]) == whole.Length - first - 1;

    private static DutchNumber Value(ReadOnlySpan<char> whole, ReadOnlySpan<char> decimals, bool negative)
    {
        var mantissa = default(Mantissa);
        if (!mantissa.Add(whole) || !mantissa.Add(decimals)) return Malformed;
        return new(NumberNotation.Number, mantissa.ToDecimal(negative, decimals.Length));
    }
}
