using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LrtIntegration.Render.Returns;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Threats;

/// <summary>What a sender wrote into a cell never becomes a formula in the copy that goes back.</summary>
public sealed class FormulasStayText
{
    private static readonly string[] Attacks = ["=HYPERLINK(\"https://kwaad.example\")", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "=cmd|' /C calc'!A0"];

    [Fact]
    public void In_the_marked_copy_of_a_delimited_file()
    {
        var lines = "Peildatum;Waarde;Naam\n" + string.Concat(Attacks.Select(text => $"x;veel;\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n"));
        var refusal = new Refusal("s", "coa.csv", "regel 2, kolom Waarde", "veel", "een getal", "Dit is geen getal.");

        var copy = new ReturnCase("s", "coa.csv", "coa@coa.example", ReceivedAt: null, new DateOnly(2023, 7, 20), ReturnForm.Delimited, 0, [refusal]).Copy(Encoding.UTF8.GetBytes(lines));

        using var book = SpreadsheetDocument.Open(new MemoryStream(copy!.Content.ToArray()), isEditable: false);
        var cells = book.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet!.Descendants<Cell>()).ToList();
        Attacks.Select(text => text.Trim()).Except(cells.Select(cell => cell.InnerText.Trim()), StringComparer.Ordinal).ShouldBeEmpty();
        cells.ShouldAllBe(cell => cell.CellFormula == null && cell.DataType!.Value == CellValues.InlineString);
    }
}
