using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Reference;

public sealed class IsoWeeks
{
    [Theory]
    [InlineData(2023, 1, 1, 2022, 52)]
    [InlineData(2024, 12, 30, 2025, 1)]
    [InlineData(2021, 1, 3, 2020, 53)]
    [InlineData(2023, 7, 3, 2023, 27)]
    public void Belong_to_the_year_of_their_Thursday(int year, int month, int day, int weekYear, int week) =>
        IsoWeek.Of(new DateOnly(year, month, day)).ShouldBe(new IsoWeek(weekYear, week));

    [Fact]
    public void Begin_on_Monday() => new IsoWeek(2023, 27).Monday.ShouldBe(new DateOnly(2023, 7, 3));

    [Fact]
    public void Count_53_only_in_long_years()
    {
        new IsoWeek(2020, 53).Exists.ShouldBeTrue();
        new IsoWeek(2023, 53).Exists.ShouldBeFalse();
        new IsoWeek(2023, 0).Exists.ShouldBeFalse();
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(9998, true)]
    [InlineData(9999, false)]
    public void Exist_in_the_years_1_to_9998(int year, bool exists) => new IsoWeek(year, 1).Exists.ShouldBe(exists);
}
