using LrtIntegration.Pack.Timeliness;
using LrtIntegration.Reference;

namespace LrtIntegration.Pack.Chapters;

/// <summary>What stands in the text, at each table and in each chart of a source that was late, is stale or is missing.</summary>
internal static class Freshness
{
    /// <summary><c>stand van drie weken oud</c>, <c>te laat ontvangen</c>; empty where there is nothing to say.</summary>
    public static string Of(PackCoverage line, Meeting meeting) => line switch
    {
        { Status: CoverageStatus.Stale, ReferenceDate: { } stand } => $"stand van {Age.Of(meeting.Date.DayNumber - stand.DayNumber)} oud",
        { Status: CoverageStatus.Stale } => "verouderd",
        { Status: CoverageStatus.Late } => "te laat ontvangen",
        { Status: CoverageStatus.Missing } => "niet ontvangen",
        _ => "",
    };

    /// <summary>The blocks of a chapter that rests on one source, with a warning before them and a remark at each table and chart.</summary>
    public static IEnumerable<Block> Marked(IEnumerable<Block> blocks, PackCoverage line, Meeting meeting)
    {
        var remark = Of(line, meeting);
        return remark.Length == 0 || line.Status is CoverageStatus.Missing
            ? blocks
            : blocks.Select(block => Remarked(block, remark)).Prepend(Warning(line));
    }

    /// <summary><c> Let op: stand van drie weken oud.</c>, to follow a sentence.</summary>
    public static string Sentence(PackCoverage line, Meeting meeting) =>
        Of(line, meeting) is { Length: > 0 } remark && line.Status is not CoverageStatus.Missing ? $" Let op: {remark}." : "";

    private static Notice Warning(PackCoverage line) => new(
        NoticeKind.Warning,
        [new($"{Phrase.Capital(Words.OfSource(line))} {Words.Of(line.Status)}: ", Emphasis.Strong), new(line.Text, Numbers: Numbers.Dates)]);

    private static Block Remarked(Block block, string remark) => block switch
    {
        Table table => table with { SourceLine = $"{table.SourceLine} Let op: {remark}.".TrimStart() },
        ChartFigure chart => chart with
        {
            Chart = chart.Chart with { Title = $"{chart.Chart.Title} ({remark})" },
            Conclusion = $"{chart.Conclusion} Let op: {remark}.",
            SourceLine = $"{chart.SourceLine} Let op: {remark}.",
        },
        _ => block,
    };
}
