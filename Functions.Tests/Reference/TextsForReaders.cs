using System.Globalization;
using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Reference;

public sealed class TextsForReaders
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1234", "1.234")]
    [InlineData("1234.5", "1.234,5")]
    [InlineData("1234.50", "1.234,5")]
    [InlineData("-12", "-12")]
    [InlineData("-0.0", "0")]
    [InlineData("1234567", "1.234.567")]
    public void Group_numbers_with_dots(string value, string expected) => DutchText.Number(Decimal(value)).ShouldBe(expected);

    [Theory]
    [InlineData("35000", "€ 35.000")]
    [InlineData("1234.5", "€ 1.234,50")]
    [InlineData("-12", "-€ 12")]
    [InlineData("0.004", "€ 0")]
    [InlineData("-0.004", "€ 0")]
    [InlineData("11.999", "€ 12")]
    public void Give_cents_only_where_there_are_any(string value, string expected) => DutchText.Euro(Decimal(value)).ShouldBe(expected);

    [Theory]
    [InlineData("0.82", "82,0%")]
    [InlineData("0.8204", "82,0%")]
    [InlineData("0.97545", "97,5%")]
    [InlineData("1.0005", "100,1%")]
    [InlineData("-0.0001", "0,0%")]
    public void Give_percentages_with_one_decimal(string value, string expected) => DutchText.Percentage(Decimal(value)).ShouldBe(expected);

    [Theory]
    [InlineData("214", "+ 214")]
    [InlineData("-1200", "− 1.200")]
    [InlineData("0", "geen verschil")]
    public void Say_which_way_a_figure_went(string value, string expected) => DutchText.Difference(Decimal(value)).ShouldBe(expected);

    [Fact]
    public void Write_months_as_words() => DutchText.Date(new DateOnly(2023, 7, 3)).ShouldBe("3 juli 2023");

    [Theory]
    [InlineData("2023-07-03T07:12:00+00:00", "3 juli 2023, 09:12 uur")]
    [InlineData("2023-01-03T07:12:00+00:00", "3 januari 2023, 08:12 uur")]
    [InlineData("2023-12-31T23:30:00+00:00", "1 januari 2024, 00:30 uur")]
    public void Give_times_as_on_the_clock_in_The_Hague(string moment, string expected) =>
        DutchText.Moment(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)).ShouldBe(expected);

    [Fact]
    public void Sum_up_as_people_do()
    {
        DutchText.Enumerate([]).ShouldBe("");
        DutchText.Enumerate(["Drenthe"]).ShouldBe("Drenthe");
        DutchText.Enumerate(["Drenthe", "Zeeland"]).ShouldBe("Drenthe en Zeeland");
        DutchText.Enumerate(["Drenthe", "Limburg", "Zeeland"]).ShouldBe("Drenthe, Limburg en Zeeland");
    }

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
