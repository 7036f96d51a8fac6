using LrtIntegration.Sources.Bzk;
using LrtIntegration.Sources.Coa;
using LrtIntegration.Tests.Sources.Tables;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Coa;

public sealed class HeaderRows
{
    [Theory]
    [InlineData("Waarde;Indicator;Naam;Niveau;Peildatum\n5;bezetting;;land;3-7-2023")]
    [InlineData("  PEILDATUM ;níveau;CODE;In-di-ca-tor;\"Waarde\"\n3-7-2023;land;NL;bezetting;5")]
    [InlineData("Peildatum;Gebiedsniveau;Gebied;Kengetal;Aantal\n3-7-2023;land;Nederland;bezetting;5")]
    [InlineData("Peildatum;Niveau;Naam;Indicator;Waarde (personen)\n3-7-2023;land;;bezetting;5")]
    public void Are_found_in_any_order_case_and_spelling(string text)
    {
        var reading = CoaFile.ReadCsv(text);

        reading.Refusals.ShouldBeEmpty();
        reading.Remarks.ShouldBeEmpty();
        reading.OnlyFigure().Value.ShouldBe(5);
    }

    [Fact]
    public void Are_found_below_titles_which_are_remarked()
    {
        var reading = CoaFile.ReadCsv("COA weekcijfers\nWeek 27, 2023;;\n\n" + CoaFile.Header + "\n3-7-2023;land;;;bezetting;;;5;;\n");

        reading.OnlyFigure().Trace.Location.ShouldBe("regel 5, kolom Waarde");
        var remark = reading.Remarks.Single();
        remark.Rule.ShouldBe("textOutsideTable");
        remark.Location.ShouldBe("regel 1");
        remark.Text.ShouldBe("Deze tekst staat buiten de tabel en is niet als gegeven gelezen: ‘COA weekcijfers / Week 27, 2023’.");
    }

    [Fact]
    public void Are_found_below_many_lines_of_which_the_first_three_are_remarked() =>
        CoaFile.ReadCsv("Weekcijfers\nCOA\nWeek 27\nVoorlopig\n" + CoaFile.Header + "\n3-7-2023;land;;;bezetting;;;5;;\n")
            .Remarks.Single().Text.ShouldEndWith("‘Weekcijfers / COA / Week 27’.");

    [Fact]
    public void Return_when_a_second_table_is_pasted_below()
    {
        var reading = CoaFile.ReadCsv(
            CoaFile.Header + "\n3-7-2023;land;;;bezetting;;;5;;\n\nPeildatum;Waarde;Indicator;Niveau;Naam\n10-7-2023;6;bezetting;land;\n");

        reading.Refusals.ShouldBeEmpty();
        reading.Facts.Select(fact => fact.Trace.Location).ShouldBe(["regel 2, kolom Waarde", "regel 5, kolom Waarde"]);
    }

    [Fact]
    public void May_have_columns_that_are_not_read_which_are_remarked()
    {
        var reading = CoaFile.ReadCsv(";Peildatum;Niveau;Naam;Indicator;Waarde;Opmerking;Waarde\n1;3-7-2023;land;;bezetting;5;let op;6\n2;10-7-2023;land;;bezetting;7;;8\n");

        reading.Facts.Count.ShouldBe(2);
        reading.Remarks.Select(remark => remark.Text).ShouldBe(
        [
            "Kolommen die niet bij het formaat horen en niet zijn gelezen: ‘Opmerking’.",
            "Kolommen die dubbel zijn en niet zijn gelezen: ‘Waarde’.",
            "In regel 2, kolom A, staat ‘1’. De kolom heeft geen kop en is niet gelezen.",
        ]);
    }

    [Theory]
    [InlineData("Niveau;Code;Naam;Indicator;Doelgroep;Waarde\nland;;;bezetting;;5", "‘Peildatum’")]
    [InlineData("Peildatum;Code;Naam;Indicator;Doelgroep;Waarde\n3-7-2023;;;bezetting;;5", "‘Niveau’")]
    [InlineData("Peildatum;Niveau;Indicator;Doelgroep;Waarde\n3-7-2023;land;bezetting;;5", "‘Code’ of ‘Naam’")]
    [InlineData("Peildatum;Niveau;Code;Naam;Doelgroep;Waarde\n3-7-2023;land;;;;5", "‘Indicator’")]
    [InlineData("Peildatum;Niveau;Code;Naam;Indicator;Doelgroep\n3-7-2023;land;;;bezetting;", "‘Waarde’")]
    [InlineData("Peildatum;Niveau;Naam;Indicator;Doelgroep\n3-7-2023;land;;bezetting;", "‘Waarde’")]
    public void That_lack_a_column_are_refused_by_its_name(string text, string column)
    {
        new CoaSource().Recognises(Drops.Csv(text)).ShouldBeTrue();

        var reading = CoaFile.ReadCsv(text);

        reading.Facts.ShouldBeEmpty();
        reading.Refusals.Single().Message.ShouldBe(
            $"In de kopregel (regel 1) ontbreekt de kolom {column}; daardoor zijn de regels eronder niet gelezen. Voeg de kolom toe of maak haar zichtbaar, en stuur het bestand nog eens.");
    }

    [Theory]
    [InlineData("Perioden;Regio's;Bevolking op 1 januari (aantal);Geboren (aantal)\n2023;Groningen;1.000;12\n")]
    [InlineData("Datum;Gemeente;Aantal;Eenheid\n3-7-2023;Groningen;12;personen\n")]
    [InlineData("Provincie;Datum;Onderwerp;Thema;Doelgroep;Signaal;Gemeenten\nDrenthe;3-7-2023;Opvang;amv;amv;Te vol;Assen\n")]
    [InlineData("Beste allen,\n\nhierbij de cijfers; de peildatum is 3 juli.\n")]
    [InlineData("\n\n\n")]
    public void Of_another_kind_of_file_are_recognised_by_no_source_of_tables(string text)
    {
        new CoaSource().Recognises(Drops.Csv(text)).ShouldBeFalse();
        new BzkSource().Recognises(Drops.Csv(text)).ShouldBeFalse();
    }

    [Fact]
    public void Tell_the_two_sources_apart()
    {
        var coa = Drops.Csv(CoaFile.Header);
        var bzk = Drops.Csv("Aanvraagnummer;Gemeentecode;Gemeente;Datum ontvangst;Status;Datum status;Gezinsgrootte;Bedrag aangevraagd;Bedrag verleend");

        new CoaSource().Recognises(coa).ShouldBeTrue();
        new BzkSource().Recognises(coa).ShouldBeFalse();
        new CoaSource().Recognises(bzk).ShouldBeFalse();
        new BzkSource().Recognises(bzk).ShouldBeTrue();
    }

    [Fact]
    public void That_are_nowhere_end_in_one_refusal()
    {
        var refusal = CoaFile.ReadCsv("Beste allen,\nzie boven\n").Refusals.Single();

        refusal.Location.ShouldBe("");
        refusal.Message.ShouldBe("In het bestand staat geen zichtbare tabel met de afgesproken kolommen. Zet boven de gegevens een kopregel met ‘Peildatum’, ‘Niveau’, ‘Code’, ‘Naam’, ‘Indicator’, ‘Doelgroep’, ‘Opvangvorm’, ‘Waarde’, ‘Eenheid’ en ‘Markering’.");
    }
}
