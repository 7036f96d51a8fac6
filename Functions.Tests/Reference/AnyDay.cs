using System.Globalization;
using CsCheck;
using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Reference;

public sealed class AnyDay
{
    private static readonly Gen<DateOnly> Days =
        Gen.Int[new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2199, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    [Fact]
    public void Reads_back_as_it_was_written() => Days.Sample(day => Read(DutchText.Date(day)).ShouldBe(day));

    [Fact]
    public void Reads_with_its_month_cut_short() => Days.Sample(day => Read(DutchText.Date(day).Replace("maart", "mrt", StringComparison.Ordinal)).ShouldBe(day));

    [Theory]
    [InlineData("dd-MM-yyyy")]
    [InlineData("d/M/yyyy")]
    [InlineData("yyyy-MM-dd")]
    public void Reads_in_each_order(string format) =>
        Days.Sample(day => Read(day.ToString(format, CultureInfo.InvariantCulture)).ShouldBe(day));

    [Fact]
    public void Lies_in_the_seven_days_from_the_Monday_of_its_week() =>
        Days.Sample(day => (day.DayNumber - IsoWeek.Of(day).Monday.DayNumber).ShouldBeInRange(0, 6));

    [Fact]
    public void Has_a_week_that_reads_as_its_Monday() =>
        Days.Where(day => IsoWeek.Of(day).Year >= 1900).Sample(day =>
        {
            var week = IsoWeek.Of(day);
            Read(string.Create(CultureInfo.InvariantCulture, $"{week.Year}-W{week.Number:00}")).ShouldBe(week.Monday);
            Read(string.Create(CultureInfo.InvariantCulture, $"week {week.Number} {week.Year}")).ShouldBe(week.Monday);
        });

    [Fact]
    public void Has_its_Excel_serial() =>
        Days.Where(day => day >= new DateOnly(1900, 3, 1)).Sample(day =>
        {
            DutchDate.TryFromSerial(day.ToDateTime(TimeOnly.MinValue).ToOADate(), since1904: false, out var read).ShouldBeTrue();
            read.ShouldBe(day);
        });

    private static DateOnly Read(string text)
    {
        DutchDate.TryParse(text, out var date).ShouldBeTrue(text);
        return date;
    }
}
