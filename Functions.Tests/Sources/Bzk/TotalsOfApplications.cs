using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Bzk;

public sealed class TotalsOfApplications
{
    [Fact]
    public void That_add_up_are_no_application_and_need_no_remark()
    {
        var reading = Read("Totaal;;;;;;15;65.000;€ 35.000,00");

        reading.Facts.Count.ShouldBe(2);
        reading.Refusals.ShouldBeEmpty();
        reading.Remarks.ShouldBeEmpty();
    }

    [Fact]
    public void That_do_not_add_up_are_remarked_column_by_column()
    {
        Read(";;Totaal;;;;;66.000;34.000").Remarks.ShouldBe(
        [
            new Remark("totalOfColumn", "regel 4, kolom Bedrag aangevraagd", "De totaalregel geeft bij Bedrag aangevraagd 66.000, maar de 2 gelezen regels tellen op tot 65.000 (verschil 1.000)."),
            new Remark("totalOfColumn", "regel 4, kolom Bedrag verleend", "De totaalregel geeft bij Bedrag verleend 34.000, maar de 2 gelezen regels tellen op tot 35.000 (verschil -1.000)."),
        ]);
    }

    [Fact]
    public void Of_which_a_row_was_refused_say_so() =>
        Read("3;;Emmen;4-7-2023;ingediend;;8;veel;", "Totaal;;;;;;;99.000;").Remarks.Single().Text.ShouldEndWith(
            "Niet alle regels konden gelezen worden; dat kan het verschil verklaren.");

    private static Reading Read(params string[] last) =>
        BzkFile.Read(["1;;Assen;4-7-2023;verleend;;8;35.000;35.000", "2;;Emmen;4-7-2023;ingediend;;7;30.000;", .. last]);
}
