using LrtIntegration.Sources.Tables;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Tables;

public sealed class PlacesOfCells
{
    [Theory]
    [InlineData("A1", 0, 1)]
    [InlineData("d14", 3, 14)]
    [InlineData("AB1", 27, 1)]
    [InlineData("XFD1048576", 16_383, 1_048_576)]
    public void Are_a_column_and_a_row(string text, int column, int row)
    {
        CellReference.TryParse(text, out var place).ShouldBeTrue();

        place.ShouldBe(new CellReference(column, row));
    }

    [Theory]
    [InlineData("")]
    [InlineData("AB")]
    [InlineData("14")]
    [InlineData("A-1")]
    [InlineData("ABCDE1")]
    public void Are_nothing_else(string text) => CellReference.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Have_the_letters_of_excel(int column, string letters) => CellReference.Letters(column).ShouldBe(letters);
}
