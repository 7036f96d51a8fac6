using System.Globalization;
using CsCheck;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using LrtIntegration.Tests.Sources.Tables;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Coa;

public sealed class FiguresWrittenAndReadBack
{
    private static readonly string[] Indicators = ["bezetting", "capaciteit", "instroom", "uitstroom", "voorstand"];
    private static readonly string[] Groups = ["totaal", "asielzoekers", "statushouders", "amv", "oekraïne", "derdelanders"];

    private static readonly Gen<(int Day, int Area, int Indicator, int Group, int Value)[]> Tables =
        Gen.Select(Gen.Int[0, 700], Gen.Int[0, 11], Gen.Int[0, 4], Gen.Int[0, 5], Gen.Int[0, 99_999]).Array[1, 40];

    [Fact]
    public void Are_the_same_in_csv_and_in_a_workbook() => Tables.Sample(rows =>
    {
        var unique = rows.DistinctBy(row => (row.Day, row.Area, row.Indicator, row.Group)).ToList();
        var lines = unique.Select(row =>
            $"{DutchText.Date(Date(row.Day))};provincie;;{Gazetteer.Provinces[row.Area].Name};{Indicators[row.Indicator]};{Groups[row.Group]};;{DutchText.Number(row.Value)};;");
        var sheet = string.Concat(unique.Select((row, index) => Xml.Row(
            index + 2,
            Xml.Number((Date(row.Day).DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture)),
            Xml.Text("Provincie"), Xml.Text(Gazetteer.Provinces[row.Area].Code), null, Xml.Text(Indicators[row.Indicator]), Xml.Text(Groups[row.Group]), null,
            Xml.Number(row.Value.ToString(CultureInfo.InvariantCulture)))));

        var ofCsv = CoaFile.Read([.. lines]);
        var ofWorkbook = CoaFile.Read(new RawWorkbook().Sheet("Blad1", Xml.Texts(1, CoaFile.HeaderCells) + sheet));

        ofCsv.Refusals.ShouldBeEmpty();
        ofWorkbook.Refusals.ShouldBeEmpty();
        var expected = unique.Select(row => (Date(row.Day), Gazetteer.Provinces[row.Area].Area, row.Indicator, row.Group, (decimal?)row.Value)).ToList();
        Facts(ofCsv).ShouldBe(expected);
        Facts(ofWorkbook).ShouldBe(expected);
    });

    private static DateOnly Date(int day) => new DateOnly(2022, 1, 1).AddDays(day);

    private static List<(DateOnly, Area, int, int, decimal?)> Facts(Reading reading) =>
    [
        .. reading.Facts.Cast<Figure>().Select(figure =>
            (figure.ReferenceDate, figure.Area, figure.Indicator == Indicator.HousingBalance ? 4 : (int)figure.Indicator, (int)figure.Group, figure.Value)),
    ];
}
