using LrtIntegration.Sources.Tables;
using LrtIntegration.Tests.Sources.Coa;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Tables;

public sealed class FormatsOfNumbers
{
    [Theory]
    [InlineData(0, CellKind.Number)]
    [InlineData(8, CellKind.Number)]
    [InlineData(9, CellKind.Percentage)]
    [InlineData(10, CellKind.Percentage)]
    [InlineData(11, CellKind.Number)]
    [InlineData(13, CellKind.Number)]
    [InlineData(14, CellKind.Date)]
    [InlineData(22, CellKind.Date)]
    [InlineData(23, CellKind.Number)]
    [InlineData(26, CellKind.Number)]
    [InlineData(27, CellKind.Date)]
    [InlineData(36, CellKind.Date)]
    [InlineData(37, CellKind.Number)]
    [InlineData(44, CellKind.Number)]
    [InlineData(45, CellKind.Date)]
    [InlineData(47, CellKind.Date)]
    [InlineData(48, CellKind.Number)]
    [InlineData(49, CellKind.Number)]
    [InlineData(50, CellKind.Date)]
    [InlineData(58, CellKind.Date)]
    [InlineData(59, CellKind.Number)]
    internal void That_are_built_in_go_by_their_number(int number, CellKind kind) => FormatCode.KindOfBuiltIn(number).ShouldBe(kind);

    [Theory]
    [InlineData("")]
    [InlineData("general")]
    [InlineData("Standaard")]
    [InlineData("#,##0")]
    [InlineData("0;-0;d")]
    [InlineData("0\\d")]
    [InlineData("0_m")]
    [InlineData("*s0")]
    [InlineData("0\" dagen\"")]
    [InlineData("0\" dagen")]
    [InlineData("[")]
    [InlineData("[Red]0")]
    [InlineData("0[Red]")]
    [InlineData("[Magenta]#,##0")]
    [InlineData("[$-nl-NL]#,##0")]
    public void Without_a_part_of_a_date_show_a_number(string code) => FormatCode.KindOf(code).ShouldBe(CellKind.Number);

    [Theory]
    [InlineData("d")]
    [InlineData("D")]
    [InlineData("m")]
    [InlineData("M")]
    [InlineData("y")]
    [InlineData("Y")]
    [InlineData("j")]
    [InlineData("J")]
    [InlineData("h")]
    [InlineData("H")]
    [InlineData("s")]
    [InlineData("S")]
    [InlineData("[h]")]
    [InlineData("[H]")]
    [InlineData("[mm]")]
    [InlineData("[M]")]
    [InlineData("[s]")]
    [InlineData("[S]")]
    [InlineData("\"week van \"d")]
    [InlineData("[$-413]d")]
    [InlineData("[Red]0[h]")]
    public void With_any_part_of_a_date_show_a_date(string code) => FormatCode.KindOf(code).ShouldBe(CellKind.Date);

    [Theory]
    [InlineData("0%")]
    [InlineData("\\ 0.0%;d")]
    public void With_a_percent_sign_show_a_percentage(string code) => FormatCode.KindOf(code).ShouldBe(CellKind.Percentage);

    [Theory]
    [InlineData("14", "03-07-2023")]
    [InlineData("dd-mm-yyyy", "03-07-2023")]
    [InlineData("0.0%", "4511000%")]
    public void Hold_for_the_cells_of_their_style(string format, string shown) =>
        CoaFile.Read(new RawWorkbook().Formats(format).Sheet("Blad1", Xml.Texts(1, CoaFile.HeaderCells) + CoaFile.RowWithValue(2, Xml.Number("45110"))))
            .Refusals.Single().Found.ShouldBe(shown);
}
