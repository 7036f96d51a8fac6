using LrtIntegration.Sources;
using LrtIntegration.Tests.Sources.Tables;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Coa;

public sealed class ValueSigns
{
    [Theory]
    [InlineData("1.234", 1234)]
    [InlineData("1234", 1234)]
    [InlineData("1 234", 1234)]
    [InlineData("1\u00A0234", 1234)]
    [InlineData("1\u202F234", 1234)]
    [InlineData("57538,0", 57538)]
    [InlineData("0", 0)]
    [InlineData("0034", 34)]
    public void A_dutch_number_is_read(string text, int value) => ReadValue(text).OnlyFigure().Value.ShouldBe(value);

    [Theory]
    [InlineData("-12")]
    [InlineData("–12")]
    [InlineData("−12")]
    public void A_negative_balance_is_a_lag(string text) =>
        CoaFile.Read($"3-7-2023;land;;;voorstand;;;{text};;").OnlyFigure().Value.ShouldBe(-12);

    [Theory]
    [InlineData("*", "", Mark.Secret)]
    [InlineData("<5", "", Mark.Secret)]
    [InlineData("minder dan 5", "", Mark.Secret)]
    [InlineData(".", "", Mark.Unknown)]
    [InlineData("onbekend", "", Mark.Unknown)]
    [InlineData("", "geheim", Mark.Secret)]
    [InlineData("", "onbekend", Mark.Unknown)]
    [InlineData("*", "geheim", Mark.Secret)]
    [InlineData(".", "onbekend", Mark.Unknown)]
    internal void A_sign_for_no_number_gives_a_figure_without_value(string text, string marking, Mark mark)
    {
        var figure = ReadValue(text, marking).OnlyFigure();

        figure.Value.ShouldBeNull();
        figure.Mark.ShouldBe(mark);
        figure.Trace.Raw.ShouldBe(text);
    }

    [Theory]
    [InlineData("", "", "In regel 2, kolom Waarde, staat niets. Vul het aantal in (0 als het er geen zijn), of zet in de kolom Markering ‘geheim’ of ‘onbekend’.")]
    [InlineData("", "voorlopig", "In regel 2, kolom Waarde, staat niets. Vul het aantal in (0 als het er geen zijn), of zet in de kolom Markering ‘geheim’ of ‘onbekend’.")]
    [InlineData("-", "", "In regel 2, kolom Waarde, staat ‘-’. Een streepje kan ‘geen’ of ‘onbekend’ betekenen; schrijf 0 als het er geen zijn, of laat de cel leeg met markering ‘onbekend’.")]
    [InlineData("n.v.t.", "", "In regel 2, kolom Waarde, staat ‘n.v.t.’. Een cijfer dat niet van toepassing is, hoort niet in de tabel; haal de regel weg, of laat de cel leeg met markering ‘onbekend’.")]
    [InlineData("12.34", "", "In regel 2, kolom Waarde, staat ‘12.34’. Dat kan 1.234 of 12,34 zijn; schrijf duizendtallen als 1.234 en decimalen als 12,34.")]
    [InlineData("12,5", "", "In regel 2, kolom Waarde, staat ‘12,5’. Een aantal is een geheel getal; schrijf het zonder decimalen, en duizendtallen als 1.234.")]
    [InlineData("-3", "", "In regel 2, kolom Waarde, staat ‘-3’. Dit aantal kan niet negatief zijn (alleen een voorstand kan dat: dan is het een achterstand); verbeter het getal of de indicator.")]
    [InlineData("96%", "", "In regel 2, kolom Waarde, staat ‘96%’. Dat is een percentage, en hier hoort een aantal; schrijf het aantal zelf, zoals 1.234.")]
    [InlineData("ca. 500", "", "In regel 2, kolom Waarde, staat ‘ca. 500’. Dat is geen aantal; schrijf een geheel getal, zoals 1.234 of 1234.")]
    [InlineData("500", "onbekend", "In regel 2, kolom Waarde, staat ‘500’. De markering zegt dat dit aantal onbekend is; haal het getal weg of verbeter de markering.")]
    [InlineData("*", "onbekend", "In regel 2, kolom Waarde, staat ‘*’. Dat spreekt de markering tegen: een sterretje of ‘<5’ betekent geheim, een punt of ‘onbekend’ betekent onbekend; laat de cel leeg of verbeter de markering.")]
    public void What_is_no_count_is_refused_with_its_own_advice(string text, string marking, string message)
    {
        var reading = ReadValue(text, marking);

        reading.Facts.ShouldBeEmpty();
        reading.Refusals.Single().Message.ShouldBe(message);
    }

    [Fact]
    public void A_number_that_is_marked_secret_does_not_travel_on()
    {
        var reading = ReadValue("3", "geheim");

        var figure = reading.OnlyFigure();
        figure.Value.ShouldBeNull();
        figure.Mark.ShouldBe(Mark.Secret);
        figure.Trace.Raw.ShouldBe("geheim");
        figure.Trace.Location.ShouldBe("regel 2, kolom Markering");
        reading.Remarks.Single().Rule.ShouldBe("secretNumber");
    }

    [Theory]
    [InlineData("1.2345E3", "1234,5", "Een aantal is een geheel getal")]
    [InlineData("0.96", "96%", "Dat is een percentage")]
    [InlineData("45110", "03-07-2023", "Excel toont dat als een datum")]
    public void A_number_cell_that_is_no_count_is_shown_as_dutch_excel_shows_it(string stored, string shown, string advice)
    {
        var style = shown.EndsWith('%') ? 1 : shown.Contains('-', StringComparison.Ordinal) ? 2 : 0;
        var reading = CoaFile.Read(new RawWorkbook().Formats("0", "9", "14").Sheet("Blad1", Xml.Texts(1, CoaFile.HeaderCells) + CoaFile.RowWithValue(2, Xml.Number(stored, style))));

        var refusal = reading.Refusals.Single();
        refusal.Found.ShouldBe(shown);
        refusal.Message.ShouldStartWith($"In cel Blad1!H2 staat ‘{shown}’. {advice}");
    }

    [Theory]
    [InlineData("1.234E3", 1234)]
    [InlineData("1234.0000000000002", 1234)]
    [InlineData("57538", 57538)]
    public void A_number_cell_is_taken_as_it_is(string stored, int value) =>
        CoaFile.Read(new RawWorkbook().Sheet("Blad1", Xml.Texts(1, CoaFile.HeaderCells) + CoaFile.RowWithValue(2, Xml.Number(stored))))
            .OnlyFigure().Value.ShouldBe(value);

    [Fact]
    public void A_text_cell_that_looks_like_a_number_is_read_the_dutch_way() =>
        CoaFile.Read(new RawWorkbook().Sheet("Blad1", Xml.Texts(1, CoaFile.HeaderCells) + CoaFile.RowWithValue(2, Xml.Text("57.538"))))
            .OnlyFigure().Value.ShouldBe(57538);

    private static Reading ReadValue(string value, string marking = "") => CoaFile.Read($"3-7-2023;land;;;bezetting;;;{value};;{marking}");
}
