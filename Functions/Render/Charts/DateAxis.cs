using System.Globalization;

namespace LrtIntegration.Render.Charts;

/// <summary>An axis of days from <paramref name="Left"/> to <paramref name="Right"/> in pixels. Ticks stand only on days that have data; the last day always has one.</summary>
internal sealed record DateAxis(IReadOnlyList<DateOnly> Days, double Left, double Right)
{
    private const double Gap = 14;

    private static readonly string[] Months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    public double At(DateOnly day)
    {
        var span = Days[^1].DayNumber - Days[0].DayNumber;
        return span == 0 ? (Left + Right) / 2 : Left + ((Right - Left) * (day.DayNumber - Days[0].DayNumber) / span);
    }

    /// <summary>The days that can be named without their names touching, in order of time.</summary>
    public IReadOnlyList<DateOnly> Ticks()
    {
        var ticks = new List<DateOnly>();
        var free = double.PositiveInfinity;
        foreach (var day in Days.Reverse())
        {
            var half = ChartFont.Width(Short(day)) / 2;
            if (At(day) + half > free)
                continue;
            ticks.Add(day);
            free = At(day) - half - Gap;
        }

        ticks.Reverse();
        return ticks;
    }

    /// <summary><c>3 jul</c>.</summary>
    public static string Short(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]}");
}
