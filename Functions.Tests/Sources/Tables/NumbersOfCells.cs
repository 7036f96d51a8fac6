using System.Globalization;
using LrtIntegration.Sources.Tables;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Tables;

public sealed class NumbersOfCells
{
    [Theory]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("1.2345E3", "1234.5")]
    [InlineData("-12", "-12")]
    [InlineData("999999999999999", "999999999999999")]
    [InlineData("1234567890123456", "1234567890123460")]
    public void Have_fifteen_digits_that_mean_something(string stored, string value)
    {
        CellNumber.TryRead(stored, out var number).ShouldBeTrue();

        number.ShouldBe(decimal.Parse(value, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("twaalf")]
    [InlineData("NaN")]
    [InlineData("7.9e27")]
    [InlineData("-1e30")]
    public void Are_none_where_they_are_no_number_or_too_large(string stored) => CellNumber.TryRead(stored, out _).ShouldBeFalse();

    [Theory]
    [InlineData("1E+15")]
    [InlineData("1E+30")]
    [InlineData("twaalf")]
    public void Are_shown_as_they_are_stored_where_excel_would_not_write_them_out(string stored) =>
        CellText.Shown(new Cell(CellKind.Number, stored)).ShouldBe(stored);
}
