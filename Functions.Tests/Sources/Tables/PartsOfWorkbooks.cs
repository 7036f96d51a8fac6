using LrtIntegration.Tests.Sources.Coa;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Tables;

public sealed class PartsOfWorkbooks
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Theory]
    [InlineData("worksheets/sheet1.xml")]
    [InlineData("./worksheets/sheet1.xml")]
    [InlineData("/xl/worksheets/sheet1.xml")]
    [InlineData("../xl/worksheets/sheet1.xml")]
    [InlineData("../../xl/worksheets/sheet1.xml")]
    public void Are_found_by_any_path(string target) =>
        CoaFile.Read(Whole().Part("xl/_rels/workbook.xml.rels", $"<Relationships><Relationship Id='rId1' Type='x/worksheet' Target='{target}'/></Relationships>"))
            .OnlyFigure().Value.ShouldBe(5);

    [Fact]
    public void Are_found_where_the_package_says()
    {
        var workbook = Whole()
            .Part("_rels/.rels", "<Relationships><Relationship Id='rId1' Type='x/officeDocument' Target='boek/werkmap.xml'/></Relationships>")
            .Part("boek/_rels/werkmap.xml.rels", "<Relationships><Relationship Id='rId7' Type='x/worksheet' Target='/xl/worksheets/sheet1.xml'/></Relationships>")
            .Part("boek/werkmap.xml", Book("<sheet name='Cijfers' r:id='rId7'/>"));

        CoaFile.Read(workbook).OnlyFigure().Trace.Location.ShouldBe("Cijfers!H2");
    }

    [Fact]
    public void Are_found_by_their_relationship_and_no_other_attribute() =>
        CoaFile.Read(Whole().Part("xl/workbook.xml", Book("<sheet id='rId9' xmlns:x='urn:x' x:uid='rId8' name='Cijfers' r:id='rId1'/>")))
            .OnlyFigure().Trace.Location.ShouldBe("Cijfers!H2");

    [Fact]
    public void Without_any_sheet_end_in_one_refusal()
    {
        var refusal = CoaFile.Read(new RawWorkbook()).Refusals.Single();

        refusal.Found.ShouldBe("geen werkbladen");
        refusal.Message.ShouldEndWith("stuur het nog eens.");
    }

    [Fact]
    public void Without_a_text_that_a_cell_asks_for_end_in_one_refusal() =>
        CoaFile.Read(new RawWorkbook().SharedStrings("<si><t>amv</t></si>").Sheet("Blad1", Xml.Row(1, Xml.Shared(0), Xml.Shared(1))))
            .Refusals.Single().Found.ShouldBe("een verwijzing naar tekst 1");

    [Fact]
    public void That_become_a_thousand_times_as_much_end_in_one_refusal() =>
        CoaFile.Read(new RawWorkbook().Sheet("Blad1", new string(' ', 20_000_000)))
            .Refusals.Single().Message.ShouldStartWith("Het bestand wordt bij het uitpakken buitensporig groot");

    private static RawWorkbook Whole() =>
        new RawWorkbook().Sheet("Blad1", Xml.Texts(1, CoaFile.HeaderCells) + CoaFile.RowWithValue(2, Xml.Number("5")));

    private static string Book(string sheet) => $"<workbook xmlns:r='{Relations}'><sheets>{sheet}</sheets></workbook>";
}
