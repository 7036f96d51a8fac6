using System.Globalization;
using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Reference;

public sealed class WrittenNumbers
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1", "1")]
    [InlineData("1234", "1234")]
    [InlineData("1.234", "1234")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1234,5", "1234.5")]
    [InlineData("1.234,50", "1234.50")]
    [InlineData("1,234", "1.234")]
    [InlineData("38.375", "38375")]
    [InlineData("0,5", "0.5")]
    [InlineData("-12", "-12")]
    [InlineData("–12", "-12")]
    [InlineData("−12", "-12")]
    [InlineData("-1.234,5", "-1234.5")]
    [InlineData("-0", "0")]
    [InlineData("1 234", "1234")]
    [InlineData("1\u00A0234", "1234")]
    [InlineData("1\u202F234\u202F567", "1234567")]
    [InlineData("1\u2009234", "1234")]
    [InlineData("  31.087 ", "31087")]
    [InlineData("\u00A031.087\u00A0", "31087")]
    [InlineData("007", "7")]
    [InlineData("18446744073709551615", "18446744073709551615")]
    [InlineData("18446744073709551616", "18446744073709551616")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    public void Are_read_as_Dutch(string text, string expected) =>
        DutchNumber.Parse(text).ShouldBe(new DutchNumber(NumberNotation.Number, decimal.Parse(expected, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("12.34")]
    [InlineData("1234.5")]
    [InlineData("1.23")]
    [InlineData("1.2345")]
    [InlineData("1234.567")]
    [InlineData("-12.34")]
    [InlineData("0.123")]
    public void Are_never_guessed_when_they_may_be_English(string text) =>
        DutchNumber.Parse(text).ShouldBe(new DutchNumber(NumberNotation.Ambiguous, 0));

    [Theory]
    [InlineData("1'234")]
    [InlineData("1’234")]
    [InlineData("NaN")]
    [InlineData("∞")]
    [InlineData("1e3")]
    [InlineData("1E+3")]
    [InlineData("１２")]
    [InlineData("١٢")]
    [InlineData("1.234 567")]
    [InlineData("12 34")]
    [InlineData("1 234.567")]
    [InlineData("1.23.456")]
    [InlineData("1,234,567")]
    [InlineData("1,234.56")]
    [InlineData("5.")]
    [InlineData("5,")]
    [InlineData(".5")]
    [InlineData(",5")]
    [InlineData("--5")]
    [InlineData("12-")]
    [InlineData("- 12")]
    [InlineData("+12")]
    [InlineData("(12)")]
    [InlineData("2.499*")]
    [InlineData("12%")]
    [InlineData("20,6 mln")]
    [InlineData("5k")]
    [InlineData("€ 12")]
    [InlineData("3 juli 2023")]
    [InlineData("1234567890123456789012345678901234567890")]
    [InlineData("0,00000000000000000000000000001")]
    public void Are_refused_in_any_other_form(string text) =>
        DutchNumber.Parse(text).ShouldBe(new DutchNumber(NumberNotation.Malformed, 0));
}
