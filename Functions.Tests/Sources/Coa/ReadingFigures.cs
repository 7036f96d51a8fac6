using System.Text;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using LrtIntegration.Sources.Coa;
using LrtIntegration.Tests.Sources.Tables;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Coa;

public sealed class ReadingFigures
{
    [Fact]
    public void A_row_of_a_csv_becomes_a_figure_with_its_place()
    {
        var drop = Drops.Csv(CoaFile.Header + "\n03-07-2023;gemeente;GM0014;Groningen;Bezetting;amv;noodopvang;1.234;Personen;voorlopig\n");

        var reading = new CoaSource().Read(drop);

        reading.Refusals.ShouldBeEmpty();
        reading.Remarks.ShouldBeEmpty();
        reading.OnlyFigure().ShouldBe(new Figure(
            new DateOnly(2023, 7, 3),
            new Area(AreaLevel.Municipality, "GM0014", "Groningen"),
            Indicator.Occupancy,
            PopulationGroup.UnaccompaniedMinors,
            Shelter.Emergency,
            1234,
            "personen",
            Mark.Provisional,
            new Trace(drop.Sha256, "cijfers.csv", "regel 2, kolom Waarde", "1.234")));
    }

    [Fact]
    public void A_row_of_a_workbook_becomes_a_figure_with_its_cell()
    {
        var figure = CoaFile.Read(new RawWorkbook().Formats("0", "14").Sheet(
            "Blad1",
            Xml.Texts(3, CoaFile.HeaderCells)
            + Xml.Row(4, Xml.Number("45110", 1), Xml.Text("land"), Xml.Text("NL"), Xml.Text("Nederland"), Xml.Text("capaciteit"), null, null, Xml.Number("57538"), Xml.Text("plekken")))).OnlyFigure();

        figure.ReferenceDate.ShouldBe(new DateOnly(2023, 7, 3));
        figure.Area.ShouldBe(Area.Netherlands);
        figure.Indicator.ShouldBe(Indicator.Capacity);
        figure.Value.ShouldBe(57538);
        figure.Trace.Location.ShouldBe("Blad1!H4");
        figure.Trace.Raw.ShouldBe("57538");
    }

    [Theory]
    [InlineData("land;;", Indicator.Occupancy, "bezetting")]
    [InlineData("NL;;", Indicator.Capacity, "CAPACITEIT")]
    [InlineData("nederland;;", Indicator.Inflow, "Instroom")]
    [InlineData("land;NL;", Indicator.Outflow, "uitstroom")]
    [InlineData("land;;Nederland", Indicator.Locations, "aantal locaties")]
    [InlineData("land;;", Indicator.ExtraCapacityNeeded, "Benodigde extra capaciteit")]
    [InlineData("land;;", Indicator.HousingTarget, "taakstelling")]
    [InlineData("land;;", Indicator.Housed, "gerealiseerd")]
    [InlineData("land;;", Indicator.HousingBalance, "voorstand")]
    internal void Each_indicator_has_its_word(string area, Indicator indicator, string word) =>
        CoaFile.Read($"3-7-2023;{area};{word};;;5;;").OnlyFigure().Indicator.ShouldBe(indicator);

    [Theory]
    [InlineData("totaal", PopulationGroup.Total)]
    [InlineData("", PopulationGroup.Total)]
    [InlineData("Asielzoekers", PopulationGroup.AsylumSeekers)]
    [InlineData("statushouders", PopulationGroup.PermitHolders)]
    [InlineData("vergunninghouders", PopulationGroup.PermitHolders)]
    [InlineData("AMV", PopulationGroup.UnaccompaniedMinors)]
    [InlineData("Oekraïne", PopulationGroup.Ukraine)]
    [InlineData("oekraine", PopulationGroup.Ukraine)]
    [InlineData("derdelanders", PopulationGroup.ThirdCountryNationals)]
    internal void Each_group_has_its_words(string word, PopulationGroup group) =>
        CoaFile.Read($"3-7-2023;land;;;bezetting;{word};;5;;").OnlyFigure().Group.ShouldBe(group);

    [Theory]
    [InlineData("", Shelter.Total)]
    [InlineData("regulier", Shelter.Regular)]
    [InlineData("Noodopvang", Shelter.Emergency)]
    [InlineData("buiten COA", Shelter.OutsideCoa)]
    [InlineData("buiten het COA", Shelter.OutsideCoa)]
    [InlineData("CNO", Shelter.Crisis)]
    [InlineData("crisisnoodopvang", Shelter.Crisis)]
    internal void Each_form_of_reception_has_its_words(string word, Shelter shelter) =>
        CoaFile.Read($"3-7-2023;land;;;bezetting;;{word};5;;").OnlyFigure().Shelter.ShouldBe(shelter);

    [Fact]
    public void A_word_that_is_not_known_is_refused_with_the_words_that_are()
    {
        var refusal = CoaFile.Read("3-7-2023;land;;;achterstand;;;5;;").Refusals.Single();

        refusal.Location.ShouldBe("regel 2, kolom Indicator");
        refusal.Found.ShouldBe("achterstand");
        refusal.Message.ShouldBe("In regel 2, kolom Indicator, staat ‘achterstand’. Schrijf bezetting, capaciteit, instroom, uitstroom, locaties, benodigde extra capaciteit, taakstelling, gerealiseerd of voorstand.");
    }

    [Fact]
    public void Every_wrong_cell_of_a_row_is_named_and_the_other_rows_are_kept()
    {
        var reading = CoaFile.Read(
            "gisteren;land;;;bezetting;iedereen;;veel;;",
            "3-7-2023;land;;;bezetting;;;57538;;");

        reading.Refusals.Select(refusal => refusal.Location).ShouldBe(
            ["regel 2, kolom Peildatum", "regel 2, kolom Doelgroep", "regel 2, kolom Waarde"]);
        reading.OnlyFigure().Value.ShouldBe(57538);
    }

    [Fact]
    public void Without_a_unit_the_usual_one_of_the_indicator_holds()
    {
        var reading = CoaFile.Read(
            "3-7-2023;land;;;bezetting;;;5;;",
            "3-7-2023;land;;;capaciteit;;;6;;",
            "3-7-2023;land;;;locaties;;;7;;");

        reading.Facts.Cast<Figure>().Select(figure => figure.Unit).ShouldBe(["personen", "plekken", "locaties"]);
    }

    [Theory]
    [InlineData("x 1.000")]
    [InlineData("%")]
    [InlineData("euro")]
    public void A_unit_that_would_change_the_meaning_is_refused(string unit)
    {
        var reading = CoaFile.Read($"3-7-2023;land;;;bezetting;;;5;{unit};");

        reading.Facts.ShouldBeEmpty();
        reading.Refusals.Single().Location.ShouldBe("regel 2, kolom Eenheid");
    }

    [Fact]
    public void Windows_1252_and_utf_8_give_the_same_figures()
    {
        const string text = CoaFile.Header + "\n3-7-2023;provincie;;Fryslân;bezetting;Oekraïne;;5;;\n";
        var encodings = new[] { Encoding.UTF8, new UTF8Encoding(false), Encoding.Unicode, Encoding.BigEndianUnicode, CodePagesEncodingProvider.Instance.GetEncoding(1252)! };

        foreach (var encoding in encodings)
        {
            var reading = new CoaSource().Read(Drops.Csv([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]));

            reading.Refusals.ShouldBeEmpty(encoding.WebName);
            reading.OnlyFigure().Area.Code.ShouldBe("PV21");
        }
    }
}
