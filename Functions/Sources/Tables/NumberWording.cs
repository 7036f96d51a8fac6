using System.Globalization;
using LrtIntegration.Reference;

namespace LrtIntegration.Sources.Tables;

/// <summary>What is said of a number that can be read in two ways.</summary>
internal static class NumberWording
{
    /// <summary><c>12.34</c> may be 1.234 with its dot in the wrong place, or 12,34 written the English way.</summary>
    public static string Ambiguous(ReadOnlySpan<char> text)
    {
        var number = text.ToString();
        var readings = number.AsSpan().Count('.') == 1
            && TryRead(number.Replace(".", "", StringComparison.Ordinal), out var grouped)
            && TryRead(number, out var decimals)
                ? $"Dat kan {DutchText.Number(grouped)} of {DutchText.Number(decimals)} zijn"
                : "Dat is op meer dan één manier te lezen";
        return readings + "; schrijf duizendtallen als 1.234 en decimalen als 12,34.";
    }

    private static bool TryRead(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
