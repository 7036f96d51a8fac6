namespace LrtIntegration.Reference;

/// <summary>What stands around the number in a Dutch amount of money: <c>€ 35.000,-</c>.</summary>
internal static class AmountNotation
{
    private static readonly string[] Currencies = ["€", "EUR", "euro"];

    private static readonly string[] DashedCents = [",--", ",-", ",–", ",—", ",−"];

    public static bool StartsWithCurrency(ReadOnlySpan<char> text) => CurrencyLength(text) > 0;

    public static ReadOnlySpan<char> WithoutCurrency(ReadOnlySpan<char> text) => text[CurrencyLength(text)..].TrimStart();

    public static ReadOnlySpan<char> WithoutDashedCents(ReadOnlySpan<char> text)
    {
        foreach (var cents in DashedCents)
        {
            if (text.Length > cents.Length && text.EndsWith(cents, StringComparison.Ordinal) && char.IsAsciiDigit(text[^(cents.Length + 1)]))
                return text[..^cents.Length];
        }

        return text;
    }

    private static int CurrencyLength(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var currency in Currencies)
        {
            if (currency.Length > longest && text.StartsWith(currency, StringComparison.OrdinalIgnoreCase)) longest = currency.Length;
        }

        return longest;
    }
}
