using LrtIntegration.Tests.Sources.Coa;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Tables;

public sealed class MergedCellsInRows
{
    private static readonly string Header = Xml.Texts(1, CoaFile.HeaderCells);

    [Fact]
    public void Give_their_content_to_the_first_row_only_and_the_others_are_refused()
    {
        var rows = Row(2, Xml.Text("amv"), "bezetting") + Row(3, null, "capaciteit") + Row(4, Xml.Text("totaal"), "instroom");

        var reading = CoaFile.Read(new RawWorkbook().Sheet("Blad1", Header + rows, after: "<mergeCells count='1'><mergeCell ref='F2:F3'/></mergeCells>"));

        reading.Facts.Count.ShouldBe(2);
        var refusal = reading.Refusals.Single();
        refusal.Location.ShouldBe("Blad1!F3");
        refusal.Message.ShouldBe("Cel Blad1!F3 is samengevoegd met Blad1!F2, zodat niet vaststaat wat er voor deze rij geldt. Hef de samenvoeging op en vul iedere cel in.");
    }

    [Fact]
    public void Do_no_harm_in_titles_and_footnotes()
    {
        var rows = Xml.Row(1, Xml.Text("Weekcijfers COA")) + Xml.Texts(3, CoaFile.HeaderCells) + Row(4, null, "bezetting") + Xml.Row(5, Xml.Text("Bron: COA"));

        var reading = CoaFile.Read(new RawWorkbook().Sheet("Blad1", rows, after: "<mergeCells><mergeCell ref='A1:J1'/><mergeCell ref='A5:J5'/></mergeCells>"));

        reading.Facts.Count.ShouldBe(1);
        reading.Refusals.ShouldBeEmpty();
        reading.Remarks.Count.ShouldBe(2);
    }

    [Fact]
    public void Are_not_imagined_where_a_text_speaks_of_them() =>
        CoaFile.Read(new RawWorkbook().Sheet("Blad1", Header + Row(2, null, "bezetting") + Xml.Row(3, Xml.Text("Let op: mergeCell F2:F3")))).Refusals.ShouldBeEmpty();

    private static string Row(int number, Func<string, string>? group, string indicator) =>
        Xml.Row(number, Xml.Text("3-7-2023"), Xml.Text("land"), null, null, Xml.Text(indicator), group, null, Xml.Number("5"));
}
