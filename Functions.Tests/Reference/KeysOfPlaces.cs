using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Reference;

public sealed class KeysOfPlaces
{
    [Fact]
    public void Are_of_names_of_at_most_eighty_characters()
    {
        AreaName.Key(new string('a', 80)).Length.ShouldBe(80);
        AreaName.Key(new string('a', 81)).ShouldBeEmpty();
    }

    [Fact]
    public void Are_none_where_there_is_no_room_for_them()
    {
        AreaName.Write("a", new char[2]).ShouldBe(1);
        AreaName.Write("&&", new char[4]).ShouldBe(4);
        AreaName.Write("&&", new char[3]).ShouldBe(0);
    }
}
