using LrtIntegration.Sources;
using LrtIntegration.Sources.Coa;
using LrtIntegration.Tests.Sources.Tables;

namespace LrtIntegration.Tests.Sources.Coa;

/// <summary>COA files for tests, and what the source makes of them.</summary>
internal static class CoaFile
{
    public const string Header = "Peildatum;Niveau;Code;Naam;Indicator;Doelgroep;Opvangvorm;Waarde;Eenheid;Markering";

    public static readonly string[] HeaderCells = Header.Split(';');

    /// <summary>The header, then these lines.</summary>
    public static Reading Read(params string[] lines) => ReadCsv(string.Join("\r\n", lines.Prepend(Header)) + "\r\n");

    public static Reading ReadCsv(string text) => new CoaSource().Read(Drops.Csv(text));

    public static Reading Read(RawWorkbook workbook) => new CoaSource().Read(Drops.Workbook(workbook.ToBytes()));

    /// <summary>A row that is right but for its value cell, as a cell of a workbook.</summary>
    public static string RowWithValue(int number, Func<string, string>? value) =>
        Xml.Row(number, Xml.Text("3-7-2023"), Xml.Text("land"), null, null, Xml.Text("bezetting"), null, null, value);

    public static Figure OnlyFigure(this Reading reading) => (Figure)reading.Facts.Single();
}
