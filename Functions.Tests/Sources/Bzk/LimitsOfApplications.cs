using LrtIntegration.Sources.Bzk;
using LrtIntegration.Tests.Sources.Tables;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Bzk;

public sealed class LimitsOfApplications
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("99", 99)]
    public void A_household_has_one_to_ninety_nine_persons(string text, int household) =>
        BzkFile.Read($"1;;Assen;4-7-2023;ingediend;;{text};35.000;").OnlyApplication().Household.ShouldBe(household);

    [Fact]
    public void A_larger_household_is_refused() =>
        BzkFile.Read("1;;Assen;4-7-2023;ingediend;;100;35.000;").Refusals.Single().Location.ShouldBe("regel 2, kolom Gezinsgrootte");

    [Fact]
    public void An_application_may_ask_for_nothing() =>
        BzkFile.Read("1;;Assen;4-7-2023;ingediend;;8;0;").OnlyApplication().Requested.ShouldBe(0);

    [Theory]
    [InlineData("verleend", 0)]
    [InlineData("ingetrokken", 0)]
    [InlineData("afgewezen", 0)]
    [InlineData("buiten behandeling", 0)]
    [InlineData("ingediend", null)]
    [InlineData("in behandeling", null)]
    public void Nothing_granted_is_an_amount_once_it_was_decided(string status, int? granted) =>
        BzkFile.Read($"1;;Assen;4-7-2023;{status};;8;35.000;0").OnlyApplication().Granted.ShouldBe(granted);

    [Fact]
    public void A_status_of_the_day_of_receipt_needs_no_remark() =>
        BzkFile.Read("1;;Assen;4-7-2023;ingediend;4-7-2023;8;35.000;").Remarks.ShouldBeEmpty();

    [Theory]
    [InlineData("Aanvraagnummer;Gemeente;Gezinsgrootte", true)]
    [InlineData("Aanvraagnummer;Gezinsgrootte", false)]
    [InlineData("Aanvraagnummer;Gemeente;Status", false)]
    [InlineData("Gemeente;Datum ontvangst;Status;Gezinsgrootte;Bedrag aangevraagd", true)]
    [InlineData("Gemeente;Datum ontvangst;Status;Bedrag aangevraagd", false)]
    public void A_header_has_a_number_or_most_of_the_others_and_speaks_of_grants(string header, bool expected) =>
        new BzkSource().Recognises(Drops.Csv(header + "\n")).ShouldBe(expected);

    [Fact]
    public void Each_sheet_has_its_own_total()
    {
        var workbook = new RawWorkbook().Sheet("Juli", Sheet("1", "35000")).Sheet("Augustus", Sheet("2", "30000"));

        var reading = new BzkSource().Read(Drops.Workbook(workbook.ToBytes()));

        reading.Facts.Count.ShouldBe(2);
        reading.Remarks.ShouldBeEmpty();
    }

    [Fact]
    public void A_number_that_is_true_or_empty_is_no_number()
    {
        var rows = Xml.Texts(1, BzkFile.Header.Split(';')) + Row(2, Xml.Typed("b", "1"), "35000") + Row(3, Xml.Text(""), "35000");

        new BzkSource().Read(Drops.Workbook(new RawWorkbook().Sheet("Juli", rows).ToBytes())).Refusals.Select(refusal => refusal.Location).ShouldBe(["Juli!A2", "Juli!A3"]);
    }

    private static string Sheet(string number, string amount) =>
        Xml.Texts(1, BzkFile.Header.Split(';')) + Row(2, Xml.Text(number), amount) + Xml.Row(3, Xml.Text("Totaal"), null, null, null, null, null, null, Xml.Number(amount));

    private static string Row(int row, Func<string, string> number, string amount) =>
        Xml.Row(row, number, null, Xml.Text("Assen"), Xml.Text("4-7-2023"), Xml.Text("ingediend"), null, Xml.Number("8"), Xml.Number(amount));
}
