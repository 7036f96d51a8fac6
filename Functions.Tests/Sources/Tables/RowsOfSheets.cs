using LrtIntegration.Sources;
using LrtIntegration.Tests.Sources.Coa;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Tables;

public sealed class RowsOfSheets
{
    private static readonly string Header = Xml.Texts(1, CoaFile.HeaderCells);

    [Theory]
    [InlineData(3, 2)]
    [InlineData(3, 3)]
    [InlineData(3, 1_048_577)]
    public void That_are_out_of_order_end_in_one_refusal(int first, int second)
    {
        var reading = Read(CoaFile.RowWithValue(first, Xml.Number("5")) + CoaFile.RowWithValue(second, Xml.Number("6")));

        reading.OnlyFigure().Value.ShouldBe(5);
        reading.Refusals.Single().Found.ShouldBe($"rij {second} op een onmogelijke plaats");
    }

    [Fact]
    public void May_reach_the_last_row_of_excel() =>
        Read(CoaFile.RowWithValue(1_048_576, Xml.Number("5"))).OnlyFigure().Trace.Location.ShouldBe("Blad1!H1048576");

    [Fact]
    public void End_in_one_refusal_beyond_the_last_column_of_excel() =>
        Read("<row r='2'><c r='XFE2'><v>1</v></c></row>").Refusals.Single().Found.ShouldBe("16.385 kolommen");

    [Fact]
    public void May_have_extensions_that_are_not_read()
    {
        const string extensions = "<extLst/><extLst><ext><v>99</v></ext><c r='A2'><v>98</v></c></extLst>";
        var row = CoaFile.RowWithValue(2, Xml.Number("5")).Replace("<c r='B2'", extensions + "<c r='B2'", StringComparison.Ordinal);

        var reading = Read(row, after: $"<extLst><ext>{CoaFile.RowWithValue(3, Xml.Number("6"))}</ext></extLst>");

        reading.Refusals.ShouldBeEmpty();
        reading.OnlyFigure().Value.ShouldBe(5);
    }

    [Fact]
    public void With_only_white_space_are_blank()
    {
        var reading = Read(Xml.Row(2, Xml.Text(" "), null, Xml.Text("")) + CoaFile.RowWithValue(3, Xml.Number("5")));

        reading.Refusals.ShouldBeEmpty();
        reading.Facts.Count.ShouldBe(1);
    }

    [Fact]
    public void May_be_wider_than_their_header()
    {
        var reading = Read(CoaFile.RowWithValue(2, Xml.Number("5")).Replace("</row>", "<c r='L2'><v>7</v></c></row>", StringComparison.Ordinal));

        reading.OnlyFigure().Value.ShouldBe(5);
        reading.Remarks.Single().Text.ShouldBe("In cel Blad1!L2 staat ‘7’. De kolom heeft geen kop en is niet gelezen.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void May_have_cells_as_long_as_excel_allows(bool inline)
    {
        var text = new string('x', 32_767);

        Read(CoaFile.RowWithValue(2, Cell(text))).Refusals.Single().Location.ShouldBe("Blad1!H2");
        Read(CoaFile.RowWithValue(2, Cell(text + "x"))).Refusals.Single().Found.ShouldBe("een cel met meer dan 32.767 tekens");

        Func<string, string> Cell(string content) => inline ? Xml.Text(content) : Xml.Typed("str", content);
    }

    [Theory]
    [InlineData(50, "geen kopregel")]
    [InlineData(51, "een rij van meer dan 1.000.000 tekens")]
    public void May_have_a_million_characters_together(int cells, string found)
    {
        var row = string.Concat(Enumerable.Repeat("<c t='s'><v>0</v></c>", cells));

        CoaFile.Read(new RawWorkbook().SharedStrings($"<si><t>{new string('x', 20_000)}</t></si>").Sheet("Blad1", $"<row r='1'>{row}</row>"))
            .Refusals.Single().Found.ShouldBe(found);
    }

    [Fact]
    public void Do_not_take_text_that_stands_outside_its_element() =>
        CoaFile.Read(new RawWorkbook().SharedStrings("<si><t>1.234</t>5</si>").Sheet("Blad1", Header + CoaFile.RowWithValue(2, Xml.Shared(0))))
            .OnlyFigure().Value.ShouldBe(1234);

    private static Reading Read(string rows, string after = "") => CoaFile.Read(new RawWorkbook().Sheet("Blad1", Header + rows, after: after));
}
