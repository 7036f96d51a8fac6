namespace LrtIntegration.Reference;

/// <summary>A Dutch written number: dots group thousands, a comma starts the decimals.</summary>
/// <param name="Value">The number where <paramref name="Notation"/> is <see cref="NumberNotation.Number"/>, else 0.</param>
internal readonly record struct DutchNumber(NumberNotation Notation, decimal Value)
{
    /// <summary>Reads <c>1.234</c>, <c>1234,5</c>, <c>–12</c>, <c>1 234</c> (any space); says what it is where it is no number. Never guesses.</summary>
    public static DutchNumber Parse(ReadOnlySpan<char> text) => throw new NotSupportedException();

    /// <summary>As <see cref="Parse"/>, with a euro sign or EUR before it and <c>,-</c> or <c>,00</c> behind it allowed.</summary>
    public static DutchNumber ParseAmount(ReadOnlySpan<char> text) => throw new NotSupportedException();
}
