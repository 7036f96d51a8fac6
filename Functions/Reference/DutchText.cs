namespace LrtIntegration.Reference;

/// <summary>Numbers and dates as Dutch readers expect them, whatever the culture of the machine.</summary>
internal static class DutchText
{
    /// <summary><c>1.234</c>, <c>1.234,5</c>, <c>-12</c>: no needless decimals.</summary>
    public static string Number(decimal value) => throw new NotSupportedException();

    /// <summary><c>€ 35.000</c>, <c>€ 1.234,50</c>, <c>-€ 12</c>.</summary>
    public static string Euro(decimal value) => throw new NotSupportedException();

    /// <summary><c>82,0%</c> of a fraction of one.</summary>
    public static string Percentage(decimal fraction) => throw new NotSupportedException();

    /// <summary><c>+ 214</c>, <c>- 12</c> (with a real minus) or <c>geen verschil</c>.</summary>
    public static string Difference(decimal value) => throw new NotSupportedException();

    /// <summary><c>3 juli 2023</c>.</summary>
    public static string Date(DateOnly date) => throw new NotSupportedException();

    /// <summary><c>3 juli 2023, 09:12 uur</c> in Europe/Amsterdam.</summary>
    public static string Moment(DateTimeOffset moment) => throw new NotSupportedException();

    /// <summary><c>Drenthe, Limburg en Zeeland</c>.</summary>
    public static string Enumerate(IReadOnlyList<string> items) => throw new NotSupportedException();
}
