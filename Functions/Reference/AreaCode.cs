using System.Globalization;

namespace LrtIntegration.Reference;

/// <summary>The shape of the CBS codes of one level: two letters, and digits with leading zeros.</summary>
internal sealed record AreaCode(string Prefix, int Digits)
{
    /// <summary>The number in <c>GM0034</c>, <c>gm34</c>, <c>0034</c> and <c>34</c>; -1 where the text is no code of this level.</summary>
    public int Number(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) text = text[Prefix.Length..];
        return text.Length <= Digits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }
}
