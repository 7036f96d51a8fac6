using LrtIntegration.Reference;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Coa;

public sealed class SumsOfFigures
{
    [Fact]
    public void That_add_up_are_not_remarked() => ReadShelters("31.087", "20.834", "5.617", "57.538").Remarks.ShouldBeEmpty();

    [Fact]
    public void Of_shelters_that_do_not_add_up_are_remarked_with_the_arithmetic() =>
        ReadShelters("31.087", "20.834", "5.617", "57.583").Remarks.Single().ShouldBe(new Remark(
            "sumOfShelters",
            "regel 5, kolom Waarde",
            "De opvangvormen tellen niet op tot het totaal (Nederland, 25 september 2023, bezetting, alle doelgroepen, alle opvangvormen): 31.087 + 20.834 + 5.617 = 57.538, maar als totaal staat er 57.583."));

    [Fact]
    public void Are_not_judged_while_a_part_is_unknown() => ReadShelters("31.087", ".", "5.617", "57.583").Remarks.ShouldBeEmpty();

    [Theory]
    [InlineData("57.538", 0)]
    [InlineData("57.638", 0)]
    [InlineData("57.639", 1)]
    public void Of_shelters_may_have_crisis_reception_in_them_or_not(string total, int remarks) =>
        ReadShelters("31.087", "20.834", "5.617", total, "25-9-2023;land;;;bezetting;;cno;100;;").Remarks.Count.ShouldBe(remarks);

    [Theory]
    [InlineData("1.200", 0)]
    [InlineData("1.300", 1)]
    public void Of_the_twelve_provinces_are_held_against_the_country(string country, int remarks)
    {
        var provinces = Gazetteer.Provinces.Select(province => $"3-7-2023;provincie;{province.Code};;bezetting;amv;;100;;");

        var reading = CoaFile.Read([.. provinces, $"3-7-2023;land;;;bezetting;amv;;{country};;"]);

        reading.Remarks.Count(remark => remark.Rule == "sumOfProvinces").ShouldBe(remarks);
        reading.Remarks.ShouldAllBe(remark => remark.Text.Contains("100 + 100", StringComparison.Ordinal) && remark.Text.EndsWith("= 1.200, maar voor het land staat er 1.300.", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_eleven_provinces_say_nothing()
    {
        var provinces = Gazetteer.Provinces.Skip(1).Select(province => $"3-7-2023;provincie;{province.Code};;bezetting;amv;;100;;");

        CoaFile.Read([.. provinces, "3-7-2023;land;;;bezetting;amv;;1.300;;"]).Remarks.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("totaal;3-7-2023;land;;bezetting;5", "")]
    [InlineData("totaal;gisteren;land;;bezetting;5", "regel 2, kolom Peildatum")]
    [InlineData("totaal;3-7-2023;land;;;5", "regel 2, kolom Indicator")]
    public void Are_not_expected_of_a_figure_whose_group_comes_first(string row, string refused) =>
        string.Concat(CoaFile.ReadCsv($"Doelgroep;Peildatum;Niveau;Naam;Indicator;Waarde\n{row}\n").Refusals.Select(refusal => refusal.Location)).ShouldBe(refused);

    [Fact]
    public void Of_a_total_row_are_checked_and_the_row_is_no_figure()
    {
        var reading = CoaFile.Read(
            "3-7-2023;provincie;PV20;;bezetting;;;100;;",
            "3-7-2023;provincie;PV22;;bezetting;;;1.200;;",
            "Totaal;;;;;;;1.310;;");

        reading.Facts.Count.ShouldBe(2);
        reading.Refusals.ShouldBeEmpty();
        reading.Remarks.Single().ShouldBe(new Remark(
            "totalOfColumn",
            "regel 4, kolom Waarde",
            "De totaalregel geeft bij Waarde 1.310, maar de 2 gelezen regels tellen op tot 1.300 (verschil 10)."));
    }

    [Fact]
    public void Of_a_total_row_that_is_right_need_no_remark() =>
        CoaFile.Read("3-7-2023;provincie;PV20;;bezetting;;;100;;", "Totaal;;;;;;;100;;").Remarks.ShouldBeEmpty();

    [Fact]
    public void Below_the_table_a_footnote_is_remarked()
    {
        var reading = CoaFile.Read("3-7-2023;land;;;bezetting;;;5;;", "", "* voorlopige cijfers;;;;;;;;;", "Bron: COA");

        reading.Facts.Count.ShouldBe(1);
        reading.Refusals.ShouldBeEmpty();
        reading.Remarks.Select(remark => remark.Location).ShouldBe(["regel 4", "regel 5"]);
        reading.Remarks[1].Text.ShouldBe("Deze tekst staat buiten de tabel en is niet als gegeven gelezen: ‘Bron: COA’.");
    }

    private static Reading ReadShelters(string regular, string emergency, string outside, string total, params string[] more) => CoaFile.Read(
    [
        $"25-9-2023;land;;;bezetting;;regulier;{regular};;",
        $"25-9-2023;land;;;bezetting;;noodopvang;{emergency};;",
        $"25-9-2023;land;;;bezetting;;buiten coa;{outside};;",
        $"25-9-2023;land;;;bezetting;;totaal;{total};;",
        .. more,
    ]);
}
