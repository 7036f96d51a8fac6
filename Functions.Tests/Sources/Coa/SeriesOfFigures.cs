using LrtIntegration.Reference;
using LrtIntegration.Sources;
using LrtIntegration.Sources.Coa;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Coa;

public sealed class SeriesOfFigures
{
    private static readonly Figure First = new(
        new DateOnly(2023, 7, 3), Area.Netherlands, Indicator.Occupancy, PopulationGroup.Total, Shelter.Total, 5, "personen", Mark.None, new Trace("", "", "", ""));

    [Fact]
    public void Keep_every_indicator_group_and_shelter_apart()
    {
        var series = new CoaSeries(0);
        foreach (var indicator in Enum.GetValues<Indicator>())
        {
            foreach (var group in Enum.GetValues<PopulationGroup>())
            {
                foreach (var shelter in Enum.GetValues<Shelter>())
                    series.TryAdd(First with { Indicator = indicator, Group = group, Shelter = shelter }, out _).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void Keep_more_dates_and_areas_apart_than_any_file_has()
    {
        const int dates = 1 << 14;
        const int areas = 1 << 11;
        var series = new CoaSeries(dates + areas);

        for (var day = 0; day <= dates; day++)
            series.TryAdd(First with { ReferenceDate = First.ReferenceDate.AddDays(day) }, out _);
        for (var place = 0; place < areas; place++)
            series.TryAdd(First with { Area = new Area(AreaLevel.Location, "", $"{place}") }, out _);

        series.Figures.Count.ShouldBe(dates + 1 + areas);
    }

    [Fact]
    public void Find_a_figure_of_another_area_or_shelter()
    {
        var series = new CoaSeries(0);
        var drenthe = First with { Area = new Area(AreaLevel.Province, "PV22", "Drenthe") };
        series.TryAdd(First, out _);
        series.TryAdd(drenthe, out _);

        series.Sibling(First, drenthe.Area).ShouldBe(drenthe);
        series.Sibling(drenthe, Area.Netherlands).ShouldBe(First);
        series.Sibling(First, Shelter.Crisis).ShouldBeNull();
    }

    [Fact]
    public void Number_what_they_see_in_the_order_in_which_it_came()
    {
        var seen = new FirstSeen<int>();
        int[] values = [0, 0, 7, 0, 8];

        values.Select(seen.NumberOf).ShouldBe([0, 0, 1, 0, 2]);
    }
}
