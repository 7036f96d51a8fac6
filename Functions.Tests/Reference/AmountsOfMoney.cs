using System.Globalization;
using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Reference;

public sealed class AmountsOfMoney
{
    [Theory]
    [InlineData("€ 35.000", "35000")]
    [InlineData("€35.000,00", "35000")]
    [InlineData("€\u00A035.000", "35000")]
    [InlineData("EUR 35.000", "35000")]
    [InlineData("eur 35.000", "35000")]
    [InlineData("euro 35.000", "35000")]
    [InlineData("35.000,-", "35000")]
    [InlineData("35.000,--", "35000")]
    [InlineData("€ 35.000,—", "35000")]
    [InlineData("€ 35.000,–", "35000")]
    [InlineData("35000", "35000")]
    [InlineData("€ 1.234,50", "1234.50")]
    [InlineData("-€ 12", "-12")]
    [InlineData("€ -12", "-12")]
    [InlineData("– € 12,50", "-12.50")]
    public void Are_read_with_or_without_their_sign(string text, string expected) =>
        DutchNumber.ParseAmount(text).ShouldBe(new DutchNumber(NumberNotation.Number, decimal.Parse(expected, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("€ 35,000")]
    [InlineData("€ 12.34")]
    public void Are_never_guessed_when_they_may_be_English(string text) =>
        DutchNumber.ParseAmount(text).Notation.ShouldBe(NumberNotation.Ambiguous);

    [Theory]
    [InlineData("€")]
    [InlineData("-€")]
    [InlineData("€ € 5")]
    [InlineData("-€ -5")]
    [InlineData("€ 5 mln")]
    [InlineData("3,5 miljoen")]
    [InlineData("35k")]
    [InlineData("€ 35.000,-,-")]
    [InlineData("$ 35.000")]
    public void Are_refused_in_any_other_form(string text) =>
        DutchNumber.ParseAmount(text).ShouldBe(new DutchNumber(NumberNotation.Malformed, 0));

    [Fact]
    public void Are_blank_or_a_dash_as_any_number_is()
    {
        DutchNumber.ParseAmount(" ").Notation.ShouldBe(NumberNotation.Blank);
        DutchNumber.ParseAmount("-").Notation.ShouldBe(NumberNotation.Dash);
        DutchNumber.ParseAmount("€ -").Notation.ShouldBe(NumberNotation.Dash);
    }
}
