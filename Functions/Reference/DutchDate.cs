namespace LrtIntegration.Reference;

/// <summary>Dates as Dutch senders write them.</summary>
internal static class DutchDate
{
    /// <summary>Reads <c>03-07-2023</c>, <c>3-7-23</c>, <c>3/7/2023</c>, <c>3 juli 2023</c>, <c>2023-07-03</c>, <c>week 27 2023</c> and <c>2023-W27</c> (its Monday), each with a time of day behind it too.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date) => throw new NotSupportedException();

    /// <summary>The day of an Excel serial number; false outside 1900-03-01 (or 1904-01-01) to 9999-12-31.</summary>
    public static bool TryFromSerial(double serial, bool since1904, out DateOnly date) => throw new NotSupportedException();
}
