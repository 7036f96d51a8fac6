using LrtIntegration.Tests.Sources.Coa;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Tables;

public sealed class DelimitedFiles
{
    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    public void May_use_any_usual_delimiter(char delimiter)
    {
        var text = (CoaFile.Header + "\n3-7-2023;gemeente;GM0820;\"Nuenen, Gerwen en Nederwetten\";bezetting;;;1.234;;\n").Replace(';', delimiter);

        CoaFile.ReadCsv(text).OnlyFigure().Value.ShouldBe(1234);
    }

    [Fact]
    public void May_declare_their_delimiter_on_the_first_line()
    {
        var reading = CoaFile.ReadCsv("sep=|\r\n" + (CoaFile.Header + "\r\n3-7-2023;land;;;bezetting;;;5;;").Replace(';', '|'));

        reading.OnlyFigure().Trace.Location.ShouldBe("regel 3, kolom Waarde");
        reading.Remarks.ShouldBeEmpty();
    }

    [Fact]
    public void May_have_a_quote_that_stands_for_inches() =>
        CoaFile.ReadCsv("Peildatum;Niveau;Naam;Indicator;Waarde;Opmerking\r\n3-7-2023;land;;bezetting;5;scherm van 24\"\r\n").OnlyFigure().Value.ShouldBe(5);

    [Fact]
    public void May_have_as_many_columns_as_excel() =>
        CoaFile.Read(new string(';', 16_383), "3-7-2023;land;;;bezetting;;;5;;").Refusals.ShouldBeEmpty();

    [Fact]
    public void With_content_only_behind_the_header_lose_that_row_only()
    {
        var reading = CoaFile.Read(";;;;;;;;;;let op", "3-7-2023;land;;;bezetting;;;5;;");

        reading.OnlyFigure().Value.ShouldBe(5);
        reading.Refusals.Single().Message.ShouldStartWith("De rij op regel 2 heeft 11 velden, de kopregel 10.");
    }

    [Fact]
    public void Keep_true_line_numbers_behind_line_breaks_within_quotes()
    {
        var reading = CoaFile.ReadCsv(
            "Peildatum;Niveau;Naam;Indicator;Waarde;Opmerking\r\n"
            + "3-7-2023;land;;bezetting;5;\"eerste regel\r\ntweede \"\"regel\"\"\"\r\n"
            + "\r\n"
            + "10-7-2023;land;;bezetting;veel;\r\n");

        reading.Refusals.Single().Location.ShouldBe("regel 5, kolom Waarde");
    }

    [Fact]
    public void Keep_true_line_numbers_where_lines_end_without_a_return() =>
        CoaFile.ReadCsv("Peildatum;Niveau;Naam;Indicator;Waarde;Opmerking\n3-7-2023;land;;bezetting;5;\"eerste\ntweede\nderde\"\n10-7-2023;land;;bezetting;veel;\n")
            .Refusals.Single().Location.ShouldBe("regel 5, kolom Waarde");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void May_end_their_lines_in_any_way(string end) =>
        CoaFile.ReadCsv(CoaFile.Header + end + end + "3-7-2023;land;;;bezetting;;;5;;" + end).OnlyFigure().Trace.Location.ShouldBe("regel 3, kolom Waarde");

    [Fact]
    public void With_a_delimiter_too_many_in_a_row_lose_that_row_only()
    {
        var reading = CoaFile.ReadCsv("Peildatum,Niveau,Naam,Indicator,Waarde\n3-7-2023,land,,bezetting,57,538\n10-7-2023,land,,bezetting,57538\n");

        reading.OnlyFigure().Value.ShouldBe(57538);
        reading.Refusals.Single().Message.ShouldBe(
            "De rij op regel 2 heeft 6 velden, de kopregel 5. Waarschijnlijk staat er een scheidingsteken in een tekst of getal; zet die tekst tussen aanhalingstekens (\").");
    }

    [Fact]
    public void With_a_quote_that_stays_open_keep_what_stood_before_it()
    {
        var reading = CoaFile.Read("3-7-2023;land;;;bezetting;;;5;;", "10-7-2023;land;;\"Nederland;bezetting;;;6;;", "17-7-2023;land;;;bezetting;;;7;;");

        reading.OnlyFigure().Value.ShouldBe(5);
        reading.Refusals.Single().Message.ShouldBe(
            "Op regel 3 begint een tekst met een aanhalingsteken (\") die nergens wordt afgesloten; daardoor zijn die regel en alles erna niet te lezen. Sluit het aanhalingsteken en stuur het bestand nog eens. Wat ervoor stond, is wel gelezen.");
    }

    [Fact]
    public void Do_not_lose_a_row_that_begins_with_a_hash() =>
        CoaFile.Read("#3-7-2023;land;;;bezetting;;;5;;").Refusals.Single().Location.ShouldBe("regel 2, kolom Peildatum");

    [Fact]
    public void With_a_million_columns_end_in_one_refusal()
    {
        var reading = CoaFile.Read("3-7-2023;land;;;bezetting;;;5;;", string.Concat(Enumerable.Repeat("5;", 1_000_000)));

        reading.Facts.Count.ShouldBe(1);
        reading.Refusals.Single().Message.ShouldStartWith("Het bestand heeft in regel 3 1.000.001 kolommen; hoogstens 16.384 kunnen gelezen worden.");
    }

    [Fact]
    public void With_an_endless_row_end_in_one_refusal() =>
        CoaFile.Read(new string('x', 5_000_000)).Refusals.Single().Message.ShouldStartWith("Regel 2 is te lang om te lezen.");
}
