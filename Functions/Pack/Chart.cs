namespace LrtIntegration.Pack;

/// <summary>What a chart shows, before anyone decides how it is drawn.</summary>
/// <param name="Title">Dutch, what is measured: "Bezetting en capaciteit".</param>
/// <param name="Unit">Dutch: "personen", "euro".</param>
internal abstract record Chart(string Title, string Unit);

/// <summary>Series over time. A point without a value is a gap in the line: never drawn over, never zero.</summary>
internal sealed record LineChart(string Title, string Unit, IReadOnlyList<Line> Lines) : Chart(Title, Unit);

/// <summary>One series, labelled directly at its end.</summary>
internal sealed record Line(string Name, IReadOnlyList<ChartPoint> Points, LineStyle Style = LineStyle.Solid);

internal enum LineStyle
{
    Solid,
    Dashed,
}

internal sealed record ChartPoint(DateOnly Date, decimal? Value);

/// <summary>Amounts side by side, longest label first read. A bar without a value says so in words.</summary>
internal sealed record BarChart(string Title, string Unit, IReadOnlyList<Bar> Bars) : Chart(Title, Unit);

/// <param name="WithoutValue">What stands where the value would: "onbekend", "geheim".</param>
internal sealed record Bar(string Label, decimal? Value, string WithoutValue = "onbekend");

/// <summary>How the same measure moved in several places since its first value there: each in a field of its own, all on one scale.</summary>
internal sealed record SmallMultiples(string Title, string Unit, IReadOnlyList<Panel> Panels) : Chart(Title, Unit);

/// <summary>One place. A point without a value is a gap in its line.</summary>
internal sealed record Panel(string Name, IReadOnlyList<ChartPoint> Points);
