namespace LrtIntegration.Render.Charts;

/// <summary>An axis of amounts with round ticks: <paramref name="Low"/>, then by <paramref name="Step"/> to <paramref name="High"/>.</summary>
internal readonly record struct AxisScale(double Low, double High, double Step)
{
    private const int Intervals = 5;

    // Under this share of the largest value, the part of the axis without data would hide the differences that the chart is for.
    private const double CutFrom = 0.6;

    public bool StartsAtZero => Low <= 0;

    public IEnumerable<double> Ticks
    {
        get
        {
            var count = (int)Math.Round((High - Low) / Step);
            for (var i = 0; i <= count; i++)
                yield return Low + (i * Step);
        }
    }

    /// <summary>A scale over these values. It starts at zero, unless all of them lie far from it.</summary>
    public static AxisScale ForLines(IReadOnlyCollection<decimal> values)
    {
        if (values.Count == 0)
            return new(0, 1, 1);

        var (least, most) = ((double)values.Min(), (double)values.Max());
        return least > CutFrom * most ? Over(least - ((most - least) * 0.2), most) : Over(Math.Min(least, 0), Math.Max(most, 0));
    }

    /// <summary>A scale over these values that starts at zero, however far from it they lie.</summary>
    public static AxisScale FromZero(IReadOnlyCollection<decimal> values) =>
        Over(Math.Min((double)values.Min(), 0), Math.Max((double)values.Max(), 0));

    private static AxisScale Over(double least, double most)
    {
        var step = RoundStep(Math.Max(most - least, Math.Abs(most) * 0.01) / Intervals);
        var low = Math.Floor(least / step) * step;
        var high = Math.Ceiling(most / step) * step;
        return new(low, high > low ? high : low + step, step);
    }

    private static double RoundStep(double rough)
    {
        if (rough <= 0.2)
            return 1;

        var magnitude = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var round = (rough / magnitude) switch
        {
            <= 1 => 1,
            <= 2 => 2,
            <= 5 => 5,
            _ => 10,
        };
        return Math.Max(round * magnitude, 1);
    }
}
