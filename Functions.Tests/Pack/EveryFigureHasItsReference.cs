using LrtIntegration.Pack;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class EveryFigureHasItsReference
{
    [Fact]
    public async Task OfTheSampleQuarter() => Unreferenced(await SampleQuarter.PackAsync()).ShouldBeEmpty();

    [Fact]
    public void OfAPackWithEverything() => Unreferenced(WholePack.Given.Pack()).ShouldBeEmpty();

    [Fact]
    public void EachReferenceLeadsToALineOfItsOwn()
    {
        var pack = WholePack.Given.Pack();
        var anchors = Plain.Anchors(pack).ToList();
        var references = Plain.Spans(pack).Where(span => span.Emphasis is Emphasis.Reference).ToList();

        references.Count.ShouldBeGreaterThan(10);
        references.ShouldAllBe(span => anchors.Count(anchor => anchor == span.Target) == 1);
        references.Select(span => span.Text).Distinct(StringComparer.Ordinal).Count()
            .ShouldBe(pack.Document.Sections.SelectMany(section => section.Blocks).OfType<Notes>().Sum(notes => notes.Items.Count));
    }

    [Fact]
    public void NumbersRunInTheOrderOfTheDocument()
    {
        var first = Plain.Spans(WholePack.Given.Pack()).Where(span => span.Emphasis is Emphasis.Reference).Select(span => span.Text).Distinct(StringComparer.Ordinal).ToList();

        first.Take(3).ShouldBe(["[1]", "[2]", "[3]"]);
        first.ShouldBe(first.OrderBy(text => text.Length).ThenBy(text => text, StringComparer.Ordinal));
    }

    [Fact]
    public void ALineTellsWhoSentItWhenAndWhatStoodThere()
    {
        var pack = Given.Nothing.With(Delivered.Coa("coa.csv").At("2023-07-04T09:00:00+02:00", "cijfers@coa.example").Figure("2023-07-03", 57_538)).Pack();
        var sha = pack.Evidence.Single().Sha256;

        Plain.Chapter(pack, "verantwoording").ShouldContain($"Bestand: coa.csv van cijfers@coa.example, 4 juli 2023, 09:00 uur, {sha[..12]}; leesregel coa.waarde\n1 | 3 juli 2023: bezetting regel 2, kolom Waarde “57538”. \n");
        Plain.Chapter(pack, "verantwoording").ShouldContain(string.Join(' ', sha.Chunk(8).Select(part => new string(part))));
    }

    [Fact]
    public void ADifferenceNamesBothItsParts() =>
        Plain.Chapter(
            Given.Nothing.With(Delivered.Coa("a.csv").Figure("2023-06-26", 57_000), Delivered.Coa("b.csv").Figure("2023-07-03", 57_538)).Pack(),
            "verantwoording")
            .ShouldMatch("Bestand: drops/b.csv, tijdstip onbekend, [0-9a-f]{12}; leesregel coa.waarde\n1 \\| Verschil. 3 juli 2023: bezetting regel 2, kolom Waarde “57538”. a.csv: 26 juni 2023: bezetting regel 2, kolom Waarde “57000”. \n");

    [Fact]
    public void PlacesInOneSheetOrColumnNameItOnce() =>
        Plain.Chapter(
            Given.Nothing.With(Delivered.Coa("a.csv").Figure("2023-07-03", 57_538).Figure("2023-07-03", 40_000, indicator: Indicator.Capacity)).Pack(),
            "verantwoording")
            .ShouldContain("Berekend uit beide cijfers. 3 juli 2023: bezetting regel 2, kolom Waarde “57538”; capaciteit regel 3 “40000”. \n");

    private static IEnumerable<string> Unreferenced(BriefingPack pack) =>
        pack.Document.Cover.Concat(pack.Document.Sections.SelectMany(section => section.Blocks)).SelectMany(Unreferenced);

    private static IEnumerable<string> Unreferenced(Block block) => block switch
    {
        Paragraph paragraph => Unreferenced(paragraph.Spans),
        Notice notice => Unreferenced(notice.Spans),
        Bullets bullets => bullets.Items.SelectMany(Unreferenced),
        Quotation quotation => Refers(quotation.Attribution) ? Unreferenced(quotation.Attribution) : [quotation.Text],
        KeyFigures figures => figures.Items.Where(item => item.Reference is null && HasDigit(item.Value + item.Change)).Select(item => item.Value),
        ChartFigure chart => chart.Reference is null && HasDigit(chart.Conclusion) ? [chart.Conclusion] : [],
        Table table => table.Rows.SelectMany(row => Unreferenced(table, row)),
        _ => [],
    };

    // A line that tells one thing that was read rests on that as a whole.
    private static IEnumerable<string> Unreferenced(Table table, Row row) =>
        (IsOneFact(row) ? [] : row.Cells).Zip(table.Columns)
            .Where(pair => pair.Second.Numbers is Numbers.Figures)
            .SelectMany(pair => pair.First.Spans)
            .Where(span => IsFigure(span) && span.Origin is null)
            .Select(span => $"{table.Id}: {span.Text}")
            .Concat(row.Cells.Any(cell => cell.Spans.Any(span => span.Origin is not null)) && !row.Cells.Any(cell => Refers(cell.Spans)) ? [$"{table.Id}: {row.Cells[0].Spans[0].Text}"] : []);

    private static IEnumerable<string> Unreferenced(IReadOnlyList<Span> spans) =>
        spans.Where(IsFigure).Where(span => span.Origin is null).Select(span => span.Text)
            .Concat(spans.Any(span => span.Origin is not null) && !Refers(spans) ? [spans[0].Text] : []);

    private static bool IsOneFact(Row row) => row.Cells.SelectMany(cell => cell.Spans).Select(span => span.Origin).OfType<Origin>().SelectMany(origin => origin.Parts).Distinct().Count() == 1;

    private static bool Refers(IReadOnlyList<Span> spans) => spans.Any(span => span.Emphasis is Emphasis.Reference);

    private static bool IsFigure(Span span) => span.Numbers is Numbers.Figures && HasDigit(span.Text);

    private static bool HasDigit(string text) => text.Any(char.IsAsciiDigit);
}
