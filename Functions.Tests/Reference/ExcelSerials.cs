using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Reference;

public sealed class ExcelSerials
{
    [Theory]
    [InlineData(45110, false, 2023, 7, 3)]
    [InlineData(45110.99, false, 2023, 7, 3)]
    [InlineData(45109.9999999999, false, 2023, 7, 3)]
    [InlineData(61, false, 1900, 3, 1)]
    [InlineData(2958465, false, 9999, 12, 31)]
    [InlineData(43648, true, 2023, 7, 3)]
    [InlineData(0, true, 1904, 1, 1)]
    public void Are_days(double serial, bool since1904, int year, int month, int day)
    {
        DutchDate.TryFromSerial(serial, since1904, out var date).ShouldBeTrue();
        date.ShouldBe(new DateOnly(year, month, day));
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    [InlineData(2958466, false)]
    [InlineData(1e300, false)]
    [InlineData(double.NaN, false)]
    [InlineData(double.PositiveInfinity, true)]
    public void Are_refused_outside_the_calendar(double serial, bool since1904) =>
        DutchDate.TryFromSerial(serial, since1904, out _).ShouldBeFalse();
}
