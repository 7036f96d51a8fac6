using LrtIntegration.Reference;
using LrtIntegration.Sources;
using LrtIntegration.Sources.Bzk;
using LrtIntegration.Tests.Sources.Tables;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Bzk;

public sealed class ReadingApplications
{
    [Fact]
    public void A_row_of_a_csv_becomes_an_application()
    {
        var drop = Drops.Csv(BzkFile.Header + "\nHGG-2023-001;GM0106;Assen;4 juli 2023;verleend;20-7-2023;8;€ 35.000,-;€ 35.000,00\n");

        var reading = new BzkSource().Read(drop);

        reading.Refusals.ShouldBeEmpty();
        reading.Remarks.ShouldBeEmpty();
        reading.OnlyApplication().ShouldBe(new GrantApplication(
            "HGG-2023-001",
            new Area(AreaLevel.Municipality, "GM0106", "Assen"),
            new DateOnly(2023, 7, 4),
            GrantStatus.Granted,
            new DateOnly(2023, 7, 20),
            8,
            35000,
            35000,
            new Trace(drop.Sha256, "cijfers.csv", "regel 2", "HGG-2023-001;GM0106;Assen;4 juli 2023;verleend;20-7-2023;8;€ 35.000,-;€ 35.000,00")));
    }

    [Fact]
    public void A_row_of_a_workbook_becomes_an_application()
    {
        var row = Xml.Row(5, Xml.Number("20230001"), Xml.Number("106"), Xml.Text("Assen"), Xml.Number("45111", 1), Xml.Text("in behandeling"), null, Xml.Number("10"), Xml.Number("49999.99", 2), null);
        var workbook = new RawWorkbook().Formats("0", "14", "\"€\" #,##0.00").Sheet("Aanvragen", Xml.Texts(4, BzkFile.Header.Split(';')) + row);

        var application = new BzkSource().Read(Drops.Workbook(workbook.ToBytes())).OnlyApplication();

        application.Number.ShouldBe("20230001");
        application.Municipality.Code.ShouldBe("GM0106");
        application.ReceivedOn.ShouldBe(new DateOnly(2023, 7, 4));
        application.Household.ShouldBe(10);
        application.Requested.ShouldBe(49999.99m);
        application.Granted.ShouldBeNull();
        application.Trace.Location.ShouldBe("Aanvragen!A5:H5");
        application.Trace.Raw.ShouldBe("20230001;106;Assen;04-07-2023;in behandeling;;10;49999,99");
    }

    [Theory]
    [InlineData("Ingediend", "", GrantStatus.Submitted)]
    [InlineData("aanvulling gevraagd", "", GrantStatus.SupplementRequested)]
    [InlineData("onvolledig / aanvulling gevraagd", "", GrantStatus.SupplementRequested)]
    [InlineData("in behandeling", "", GrantStatus.UnderReview)]
    [InlineData("verleend", "30.000", GrantStatus.Granted)]
    [InlineData("toegekend", "30.000", GrantStatus.Granted)]
    [InlineData("gedeeltelijk verleend", "20.000", GrantStatus.PartlyGranted)]
    [InlineData("Afgewezen", "", GrantStatus.Rejected)]
    [InlineData("buiten behandeling", "", GrantStatus.NotConsidered)]
    [InlineData("buiten behandeling gesteld", "n.v.t.", GrantStatus.NotConsidered)]
    [InlineData("ingetrokken", "", GrantStatus.Withdrawn)]
    [InlineData("vastgesteld", "30.000", GrantStatus.Settled)]
    [InlineData("teruggevorderd", "30.000", GrantStatus.Reclaimed)]
    internal void Each_status_has_its_words(string word, string granted, GrantStatus status) =>
        BzkFile.Read($"1;;Assen;4-7-2023;{word};;8;30.000;{granted}").OnlyApplication().Status.ShouldBe(status);

    [Fact]
    public void Other_names_and_another_order_of_columns_are_understood()
    {
        var reading = BzkFile.ReadCsv("Gevraagd bedrag;Toegekend bedrag;Aantal personen;STATUS;Ontvangstdatum;Naam gemeente;Zaaknummer\n35.000;;7;ingediend;2023-07-04;'s-Gravenhage;A-1\n");

        reading.Refusals.ShouldBeEmpty();
        reading.OnlyApplication().Municipality.Code.ShouldBe("GM0518");
    }

    [Fact]
    public void A_missing_column_is_named()
    {
        var reading = BzkFile.ReadCsv("Aanvraagnummer;Gemeente;Datum ontvangst;Status;Bedrag aangevraagd\n1;Assen;4-7-2023;ingediend;35.000\n");

        reading.Refusals.Single().Message.ShouldStartWith("In de kopregel (regel 1) ontbreekt de kolom ‘Gezinsgrootte’");
    }

    [Fact]
    public void The_same_number_with_other_data_is_refused_and_the_first_is_kept()
    {
        var reading = BzkFile.Read("A-1;;Assen;4-7-2023;ingediend;;8;35.000;", "a-1;;Emmen;5-7-2023;ingediend;;7;35.000;");

        reading.OnlyApplication().Municipality.Name.ShouldBe("Assen");
        reading.Refusals.Single().Message.ShouldBe(
            "In regel 3, kolom Aanvraagnummer, staat ‘a-1’. Dat aanvraagnummer staat al bij regel 2, met andere gegevens; die eerste is aangehouden. Verbeter het nummer of laat één van beide rijen staan.");
    }

    [Fact]
    public void The_same_row_twice_counts_once()
    {
        var reading = BzkFile.Read("A-1;;Assen;4-7-2023;ingediend;;8;35.000;", "A-1;;Assen;04-07-2023;ingediend;;8;35000;");

        reading.Facts.Count.ShouldBe(1);
        reading.Remarks.Single().Text.ShouldBe("Aanvraag A-1 staat al bij regel 2, met dezelfde gegevens; zij telt één keer mee.");
    }

    [Fact]
    public void A_status_from_before_the_receipt_is_remarked() =>
        BzkFile.Read("A-1;;Assen;4-7-2023;ingediend;3-7-2023;8;35.000;").Remarks.Single().ShouldBe(new Remark(
            "statusBeforeReceipt",
            "regel 2, kolom Datum status",
            "Aanvraag A-1 is ontvangen op 4 juli 2023, maar de status is van 3 juli 2023, dus van vóór de ontvangst."));
}
