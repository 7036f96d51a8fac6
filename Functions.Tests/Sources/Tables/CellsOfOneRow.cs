using LrtIntegration.Sources.Tables;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Tables;

public sealed class CellsOfOneRow
{
    private readonly RowCells _cells = new();

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(100)]
    public void May_stand_in_any_column(int column)
    {
        _cells.Add(column, CellKind.Text, "amv");

        _cells.Width.ShouldBe(column + 1);
        TextAt(column).ShouldBe("amv");
        TextAt(column + 1).ShouldBeNull();
    }

    [Fact]
    public void May_hold_much_text()
    {
        string[] texts = [new('a', 600), new('b', 600), new('c', 9000)];
        for (var column = 0; column < texts.Length; column++)
            _cells.Add(column, CellKind.Text, texts[column].AsSpan());

        texts.Select((_, column) => TextAt(column)).ShouldBe(texts);
        _cells.Characters.ShouldBe(10_200);
    }

    [Fact]
    public void Leave_nothing_behind_in_the_next_row()
    {
        _cells.Add(0, CellKind.Text, "amv");
        _cells.Add(2, CellKind.Number, "5".AsSpan());

        _cells.Clear();
        _cells.Add(1, CellKind.Number, "6".AsSpan());

        Enumerable.Range(0, 3).Select(TextAt).ShouldBe([null, "6", null]);
        _cells.Characters.ShouldBe(1);
    }

    private string? TextAt(int column) => _cells.TryGet(column, out var cell) ? cell.Text.ToString() : null;
}
