using System.Globalization;
using LrtIntegration.Sources.Tables;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Tables;

public sealed class MeaningsThatAreKept
{
    private int _worked;

    [Fact]
    public void Are_worked_out_once_for_each_text()
    {
        var meanings = Lengths();

        string[] texts = ["bezetting", "instroom", "bezetting", "bezetting", "instroom"];
        texts.Select(text => meanings[text]).ShouldBe([9, 8, 9, 9, 8]);

        _worked.ShouldBe(2);
    }

    [Theory]
    [InlineData(256, 1)]
    [InlineData(257, 2)]
    public void Are_those_of_texts_of_a_usual_length(int length, int times)
    {
        var meanings = Lengths();
        var text = new string('x', length);

        (meanings[text] + meanings[text]).ShouldBe(2 * length);

        _worked.ShouldBe(times);
    }

    [Fact]
    public void Are_bounded_in_number()
    {
        var meanings = Lengths();
        for (var text = 0; text < 16_384; text++)
            _ = meanings[text.ToString(CultureInfo.InvariantCulture)];

        (meanings["een te veel"] + meanings["een te veel"]).ShouldBe(22);

        _worked.ShouldBe(16_386);
    }

    private SpanCache<int> Lengths() => new(text =>
    {
        _worked++;
        return text.Length;
    });
}
