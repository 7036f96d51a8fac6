namespace LrtIntegration.Reference;

/// <summary>The meetings of the LRT, in order of date. Not a fixed rhythm: a small JSON file that the secretariat keeps.</summary>
internal sealed class MeetingCalendar
{
    public IReadOnlyList<Meeting> Meetings => throw new NotSupportedException();

    /// <summary>The calendar that comes with the program.</summary>
    public static MeetingCalendar Embedded => throw new NotSupportedException();

    /// <summary>Reads a calendar; throws <see cref="FormatException"/> with a Dutch sentence where it is wrong.</summary>
    public static MeetingCalendar Parse(ReadOnlySpan<byte> json) => throw new NotSupportedException();

    /// <summary>The meeting on this day, or null.</summary>
    public Meeting? On(DateOnly date) => throw new NotSupportedException();

    /// <summary>The first meeting on or after this day, or null.</summary>
    public Meeting? NextFrom(DateOnly date) => throw new NotSupportedException();

    /// <summary>The last meeting before this day, or null.</summary>
    public Meeting? Before(DateOnly date) => throw new NotSupportedException();
}
