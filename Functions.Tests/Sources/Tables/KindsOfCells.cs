using LrtIntegration.Sources;
using LrtIntegration.Tests.Sources.Coa;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Tables;

public sealed class KindsOfCells
{
    [Fact]
    public void A_formula_is_read_by_its_cached_value() =>
        Read(Xml.Formula("SUM(H3:H9)", "<v>57538</v>")).OnlyFigure().Value.ShouldBe(57538);

    [Theory]
    [InlineData("")]
    [InlineData("<v></v>")]
    [InlineData("<v/>")]
    public void A_formula_without_a_cached_value_asks_to_be_saved_in_excel(string rest) =>
        Read(Xml.Formula("SUM(H3:H9)", rest)).Refusals.Single().Message.ShouldBe(
            "In cel Blad1!H2 staat een formule zonder uitkomst. Open het bestand in Excel, sla het op en stuur het nog eens.");

    [Theory]
    [InlineData("#N/A", "#N/B")]
    [InlineData("#REF!", "#VERW!")]
    [InlineData("#DIV/0!", "#DEEL/0!")]
    public void An_error_is_named_as_dutch_excel_names_it(string stored, string shown) =>
        Read(Xml.Typed("e", stored)).Refusals.Single().Message.ShouldBe(
            $"In cel Blad1!H2 staat ‘{shown}’. Dat is een foutmelding van Excel; herstel de formule of vul de waarde zelf in.");

    [Fact]
    public void A_truth_value_is_no_count() => Read(Xml.Typed("b", "1")).Refusals.Single().Found.ShouldBe("WAAR");

    [Fact]
    public void A_formula_that_gives_a_text_is_a_text() =>
        Read(at => $"<c r='{at}' t='str'><f>TEXT(1234,\"0\")</f><v>1.234</v></c>").OnlyFigure().Value.ShouldBe(1234);

    [Fact]
    public void A_shared_text_may_be_rich_phonetic_or_empty()
    {
        var workbook = new RawWorkbook().SharedStrings(
            "<si><t>amv</t></si>",
            "<si><r><rPr><b/></rPr><t>be</t></r><r><t>zetting</t></r><rPh sb='0' eb='1'><t>xx</t></rPh></si>",
            "<si/>",
            "<si><t xml:space='preserve'>  1.234 </t><phoneticPr fontId='1'/></si>",
            "<si><t>Blad_x000D_</t></si>");
        var row = Xml.Row(2, Xml.Text("3-7-2023"), Xml.Text("land"), Xml.Shared(2), null, Xml.Shared(1), Xml.Shared(0), null, Xml.Shared(3));

        var figure = CoaFile.Read(workbook.Sheet("Blad1", Xml.Texts(1, CoaFile.HeaderCells) + row)).OnlyFigure();

        figure.Indicator.ShouldBe(Indicator.Occupancy);
        figure.Group.ShouldBe(PopulationGroup.UnaccompaniedMinors);
        figure.Value.ShouldBe(1234);
        figure.Trace.Raw.ShouldBe("  1.234 ");
    }

    [Fact]
    public void Rows_and_cells_without_a_reference_follow_one_another()
    {
        var header = string.Concat(CoaFile.HeaderCells.Select(text => $"<c t='inlineStr'><is><t>{text}</t></is></c>"));
        const string row = "<row><c><v>45110</v></c><c t='inlineStr'><is><t>land</t></is></c><c/><c/><c t='inlineStr'><is><t>bezetting</t></is></c><c/><c/><c><v>5</v></c></row>";

        CoaFile.Read(new RawWorkbook().Sheet("Blad1", $"<row>{header}</row>{row}")).OnlyFigure().Trace.Location.ShouldBe("Blad1!H2");
    }

    [Fact]
    public void Sheets_are_read_in_the_order_of_the_workbook_and_one_without_a_table_is_remarked()
    {
        var reading = CoaFile.Read(new RawWorkbook()
            .Sheet("Toelichting", Xml.Texts(2, "Deze cijfers zijn voorlopig."))
            .Sheet("Week 26", Xml.Texts(1, CoaFile.HeaderCells) + CoaFile.RowWithValue(2, Xml.Number("5")))
            .Sheet("Week 27", Xml.Texts(1, CoaFile.HeaderCells) + Xml.Texts(2, "10-7-2023", "land", "", "", "bezetting", "", "", "6")));

        reading.Facts.Select(fact => fact.Trace.Location).ShouldBe(["Week 26!H2", "Week 27!H2"]);
        reading.Remarks.Single().ShouldBe(new Remark(
            "textOutsideTable",
            "Toelichting!A2",
            "Dit blad heeft geen tabel met de afgesproken kolommen; er is niets van gelezen. Het begint met: ‘Deze cijfers zijn voorlopig.’."));
    }

    private static Reading Read(Func<string, string> value) =>
        CoaFile.Read(new RawWorkbook().Sheet("Blad1", Xml.Texts(1, CoaFile.HeaderCells) + CoaFile.RowWithValue(2, value)));
}
