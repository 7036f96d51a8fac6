namespace LrtIntegration.Reference;

/// <summary>A week by ISO 8601: 1 January 2023 lies in week 52 of 2022.</summary>
internal readonly record struct IsoWeek(int Year, int Number)
{
    public static IsoWeek Of(DateOnly date) => throw new NotSupportedException();

    public DateOnly Monday => throw new NotSupportedException();
}
