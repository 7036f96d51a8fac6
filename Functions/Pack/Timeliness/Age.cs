namespace LrtIntegration.Pack.Timeliness;

/// <summary>How old something is on the day of the meeting, in words.</summary>
internal static class Age
{
    private const int CountedInWeeks = 9;

    /// <summary><c>drie weken</c>, <c>ruim twee weken</c>, <c>5 dagen</c>, <c>66 dagen</c>.</summary>
    public static string Of(int days) => (days / 7) switch
    {
        < 1 => Phrase.InLetters(days, "dag", "dagen"),
        < CountedInWeeks and var weeks when days % 7 == 0 => Phrase.InLetters(weeks, "week", "weken"),
        < CountedInWeeks and var weeks => $"ruim {Phrase.InLetters(weeks, "week", "weken")}",
        _ => Phrase.Count(days, "dag", "dagen"),
    };
}
