using System.Globalization;

namespace LrtIntegration.Sources.Tables;

/// <summary>A number as a workbook stores it: a binary number in invariant notation, of which 15 digits mean something.</summary>
internal static class CellNumber
{
    /// <summary><c>0.30000000000000004</c> is 0.3 and <c>1.2345E3</c> is 1234.5; false where it is no number or too large.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal value)
    {
        if (text.Length <= 15 && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            value = whole;
            return true;
        }

        value = 0;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !(Math.Abs(number) < 7.9e27))
            return false;

        // The conversion from double keeps 15 significant digits.
        value = (decimal)number;
        return true;
    }
}
