using System.Globalization;

namespace LrtIntegration.Reference;

/// <summary>Numbers and dates as Dutch readers expect them, whatever the culture of the machine.</summary>
internal static class DutchText
{
    /// <summary>Typed here, so that no version of the machine's culture files can change a document.</summary>
    private static readonly NumberFormatInfo Numbers = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
        NegativeSign = "-",
    });

    /// <summary><c>1.234</c>, <c>1.234,5</c>, <c>-12</c>: no needless decimals.</summary>
    public static string Number(decimal value) => Format(value, "#,##0.############################");

    /// <summary><c>€ 35.000</c>, <c>€ 1.234,50</c>, <c>-€ 12</c>.</summary>
    public static string Euro(decimal value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        var sign = rounded < 0 ? "-" : "";
        return $"{sign}€ {Format(Math.Abs(rounded), decimal.IsInteger(rounded) ? "#,##0" : "#,##0.00")}";
    }

    /// <summary><c>82,0%</c> of a fraction of one.</summary>
    public static string Percentage(decimal fraction) =>
        Format(Math.Round(fraction * 100, 1, MidpointRounding.AwayFromZero), "#,##0.0") + "%";

    /// <summary><c>+ 214</c>, <c>- 12</c> (with a real minus) or <c>geen verschil</c>.</summary>
    public static string Difference(decimal value) => value switch
    {
        > 0 => "+ " + Number(value),
        < 0 => "− " + Number(-value),
        _ => "geen verschil",
    };

    /// <summary><c>3 juli 2023</c>.</summary>
    public static string Date(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {DutchMonth.Name(date.Month)} {date.Year}");

    /// <summary><c>3 juli 2023, 09:12 uur</c> in Europe/Amsterdam.</summary>
    public static string Moment(DateTimeOffset moment)
    {
        var local = Amsterdam.At(moment);
        return string.Create(CultureInfo.InvariantCulture, $"{Date(DateOnly.FromDateTime(local))}, {local:HH:mm} uur");
    }

    /// <summary><c>Drenthe, Limburg en Zeeland</c>.</summary>
    public static string Enumerate(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} en {items[^1]}",
    };

    private static string Format(decimal value, string format) => (value == 0 ? 0m : value).ToString(format, Numbers);
}
