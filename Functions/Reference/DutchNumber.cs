namespace LrtIntegration.Reference;

/// <summary>A Dutch written number: dots group thousands, a comma starts the decimals.</summary>
/// <param name="Value">The number where <paramref name="Notation"/> is <see cref="NumberNotation.Number"/>, else 0.</param>
internal readonly record struct DutchNumber(NumberNotation Notation, decimal Value)
{
    /// <summary>Reads <c>1.234</c>, <c>1234,5</c>, <c>–12</c>, <c>1 234</c> (any space); says what it is where it is no number. Never guesses.</summary>
    public static DutchNumber Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var digits = DigitScanner.IsMinus(text) && text.Length > 1 ? text[1..] : text;
        return digits.IsEmpty || !char.IsAsciiDigit(digits[0]) ? NumberMark.Read(text) : DigitScanner.Read(text);
    }

    /// <summary>As <see cref="Parse"/>, with a euro sign or EUR before it and <c>,-</c> or <c>,00</c> behind it allowed.</summary>
    /// <remarks>Three decimals make no amount: <c>€ 35,000</c> may be thirty-five thousand in English, and is ambiguous.</remarks>
    public static DutchNumber ParseAmount(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var outer = DigitScanner.IsMinus(text) && AmountNotation.StartsWithCurrency(text[1..].TrimStart());
        var bare = AmountNotation.WithoutCurrency(outer ? text[1..].TrimStart() : text);
        if (bare.IsEmpty != text.IsEmpty || (outer && DigitScanner.IsMinus(bare))) return new(NumberNotation.Malformed, 0);
        var number = Parse(AmountNotation.WithoutDashedCents(bare));
        if (number.Notation != NumberNotation.Number) return number;
        if (number.Value.Scale == 3) return new(NumberNotation.Ambiguous, 0);
        return outer ? number with { Value = 0 - number.Value } : number;
    }
}
