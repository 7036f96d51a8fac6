using System.Text;
using CsCheck;
using LrtIntegration.Intake;
using LrtIntegration.Sources;
using LrtIntegration.Sources.Bzk;
using LrtIntegration.Sources.Coa;
using LrtIntegration.Tests.Sources.Bzk;
using LrtIntegration.Tests.Sources.Coa;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Tables;

public sealed class AnyBytes
{
    private static readonly byte[] ValidCsv = Encoding.UTF8.GetBytes(
        CoaFile.Header + "\r\n3-7-2023;land;;;bezetting;;;\"1.234\";personen;\r\n10-7-2023;provincie;PV22;Drenthe;capaciteit;;;5;;\r\n"
        + BzkFile.Header + "\r\n1;;Assen;4-7-2023;ingediend;;8;35.000;\r\n");

    private static readonly byte[] ValidWorkbook = new RawWorkbook()
        .Formats("0", "14").SharedStrings("<si><t>amv</t></si>")
        .Sheet("Blad1", Xml.Texts(1, CoaFile.HeaderCells) + CoaFile.RowWithValue(2, Xml.Number("5")) + Xml.Row(3, Xml.Shared(0)), before: "<cols><col min='9' max='9' hidden='1'/></cols>", after: "<mergeCells><mergeCell ref='A1:B1'/></mergeCells>")
        .ToBytes();

    [Fact]
    public void End_in_a_reading() => Gen.Byte.Array[0, 2000].Sample(bytes =>
    {
        ReadByAll(Drops.Csv(bytes));
        ReadByAll(Drops.Workbook(bytes));
    });

    [Fact]
    public void Of_a_valid_file_with_faults_end_in_a_reading() =>
        Gen.Select(Gen.Int[0, 100_000], Gen.Byte).Array[1, 8].Sample(faults =>
        {
            ReadByAll(Drops.Csv(WithFaults(ValidCsv, faults)));
            ReadByAll(Drops.Workbook(WithFaults(ValidWorkbook, faults)));
        });

    [Fact]
    public void Of_a_sheet_with_faults_in_its_xml_end_in_a_reading()
    {
        var xml = "<worksheet>" + "<cols><col min='9' max='9' hidden='1'/></cols><sheetData>" + Xml.Texts(1, CoaFile.HeaderCells)
            + CoaFile.RowWithValue(2, Xml.Formula("A1", "<v>5</v>")) + "</sheetData><mergeCells><mergeCell ref='A1:B1'/></mergeCells></worksheet>";

        Gen.Select(Gen.Int[0, 100_000], Gen.Char[" 019<>/'&=rvstcA:"]).Array[1, 4].Sample(faults =>
        {
            var damaged = xml.ToCharArray();
            foreach (var (place, character) in faults)
                damaged[place % damaged.Length] = character;

            ReadByAll(Drops.Workbook(new RawWorkbook().Sheet("Blad1", "").Part("xl/worksheets/sheet1.xml", new string(damaged)).ToBytes()));
        });
    }

    private static byte[] WithFaults(byte[] valid, (int Place, byte Value)[] faults)
    {
        var damaged = (byte[])valid.Clone();
        foreach (var (place, value) in faults)
            damaged[place % damaged.Length] = value;

        return damaged;
    }

    private static void ReadByAll(Drop drop)
    {
        foreach (var source in new ISource[] { new CoaSource(), new BzkSource() })
        {
            source.Recognises(drop);
            var reading = source.Read(drop);
            (reading.Facts.Count + reading.Refusals.Count).ShouldBeGreaterThan(0);
        }
    }
}
