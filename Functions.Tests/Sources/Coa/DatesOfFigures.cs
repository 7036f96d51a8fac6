using LrtIntegration.Tests.Sources.Tables;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Coa;

public sealed class DatesOfFigures
{
    [Theory]
    [InlineData("03-07-2023")]
    [InlineData("3-7-23")]
    [InlineData("3/7/2023")]
    [InlineData("3 juli 2023")]
    [InlineData("2023-07-03")]
    [InlineData("2023-W27")]
    [InlineData("week 27 2023")]
    [InlineData("45110")]
    public void Are_read_in_every_dutch_notation(string text) =>
        CoaFile.Read($"{text};land;;;bezetting;;;5;;").OnlyFigure().ReferenceDate.ShouldBe(new DateOnly(2023, 7, 3));

    [Theory]
    [InlineData("", "In regel 2, kolom Peildatum, staat niets. Vul de datum in, zoals 03-07-2023.")]
    [InlineData("juli", "In regel 2, kolom Peildatum, staat ‘juli’. Dat is geen datum; schrijf haar als 03-07-2023, 3 juli 2023 of week 27 2023.")]
    [InlineData("4511", "In regel 2, kolom Peildatum, staat ‘4511’. Dat is geen datum; schrijf haar als 03-07-2023, 3 juli 2023 of week 27 2023.")]
    [InlineData("31-2-2023", "In regel 2, kolom Peildatum, staat ‘31-2-2023’. Dat is geen datum; schrijf haar als 03-07-2023, 3 juli 2023 of week 27 2023.")]
    [InlineData("3-7-1923", "In regel 2, kolom Peildatum, staat ‘3-7-1923’. Dat zou 3 juli 1923 zijn, en alleen data van 2000 tot en met 2100 kunnen kloppen; verbeter de datum.")]
    [InlineData("3-7-2203", "In regel 2, kolom Peildatum, staat ‘3-7-2203’. Dat zou 3 juli 2203 zijn, en alleen data van 2000 tot en met 2100 kunnen kloppen; verbeter de datum.")]
    public void That_cannot_be_are_refused(string text, string message) =>
        CoaFile.Read($"{text};land;;;bezetting;;;5;;").Refusals.Single().Message.ShouldBe(message);

    [Theory]
    [InlineData("1-1-2000", 2000)]
    [InlineData("31-12-2100", 2100)]
    public void Are_read_up_to_the_last_year_that_can_be(string text, int year) =>
        CoaFile.Read($"{text};land;;;bezetting;;;5;;").OnlyFigure().ReferenceDate.Year.ShouldBe(year);

    [Theory]
    [InlineData("14")]
    [InlineData("d\\-m\\-yyyy")]
    [InlineData("[$-413]d mmmm yyyy;@")]
    [InlineData("0")]
    public void Are_read_from_a_serial_number_in_any_style(string format) =>
        Read(new RawWorkbook().Formats("0", format), Xml.Number("45110", 1)).ShouldBe(new DateOnly(2023, 7, 3));

    [Fact]
    public void Are_read_from_a_workbook_that_counts_from_1904() =>
        Read(new RawWorkbook().Since1904().Formats("0", "14"), Xml.Number("43648", 1)).ShouldBe(new DateOnly(2023, 7, 3));

    [Fact]
    public void Are_read_from_an_iso_date_cell() =>
        Read(new RawWorkbook(), Xml.Typed("d", "2023-07-03T00:00:00")).ShouldBe(new DateOnly(2023, 7, 3));

    [Fact]
    public void Lose_their_time_of_day() =>
        Read(new RawWorkbook().Formats("0", "22"), Xml.Number("45110.75", 1)).ShouldBe(new DateOnly(2023, 7, 3));

    private static DateOnly Read(RawWorkbook workbook, Func<string, string> date) => CoaFile.Read(workbook.Sheet(
        "Blad1",
        Xml.Texts(1, CoaFile.HeaderCells) + Xml.Row(2, date, Xml.Text("land"), null, null, Xml.Text("bezetting"), null, null, Xml.Number("5")))).OnlyFigure().ReferenceDate;
}
