using System.Globalization;
using LrtIntegration.Pack;
using LrtIntegration.Pack.Chapters;
using LrtIntegration.Sources;
using LrtIntegration.Tests.Render;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

/// <summary>A sum of many parts names the lines of its parts, in runs, where each has one; otherwise it names the parts themselves.</summary>
public sealed class SumsInTheListOfOrigins
{
    [Theory]
    [InlineData("1-9", "9 delen: [1]–[9]")]
    [InlineData("1-4 6-10", "9 delen: [1]–[4], [6]–[10]")]
    [InlineData("1 3-9 11 12", "10 delen: [1], [3]–[9], [11]–[12]")]
    [InlineData("2 4 6 8 10 12 14 16 18", "9 delen: [2], [4], [6], [8], [10], [12], [14], [16], [18]")]
    public void ManyPartsAreRunsOfLines(string parts, string said)
    {
        var origin = Sum(parts);
        LineOf(origin, referring: 20).ShouldBe($"Som. {said}");
        LineOf(origin with { Parts = [.. origin.Parts.Reverse()] }, referring: 20).ShouldBe($"Som. {said}");
    }

    [Fact]
    public void AFewPartsAreNamed() =>
        LineOf(Sum("1-8"), referring: 20).ShouldBe("Som. B1 “1”; B2 “2”; B3 “3”; B4 “4”; B5 “5”; B6 “6”; B7 “7”; B8 “8”. ");

    [Fact]
    public void PartsWithoutALineOfTheirOwnAreNamed() =>
        LineOf(Sum("1-9"), referring: 8).ShouldEndWith("B8 “8”; B9 “9”. ");

    [Fact]
    public void ASumIsNoLineOfItsParts()
    {
        var references = new ReferenceList();
        references.To(Sum("1-9"));
        TextOf(Sum("1-9"), references).ShouldStartWith("Som. B1 “1”; ");

        // Of a sum of few parts it is.
        var few = new ReferenceList();
        few.To(Sum("1-5"));
        few.To(Sum("6-9"));
        TextOf(Sum("1-9"), few).ShouldBe("Som. 9 delen: [1]–[2]");
    }

    private static Origin Sum(string parts) => new(
        [
            .. parts.Split(' ').SelectMany(run => run.Split('-') is [var from, var to] ? Enumerable.Range(Number(from), Number(to) - Number(from) + 1) : [Number(run)])
                .Select(number => new OriginPart("", Cell(number))),
        ],
        "som");

    private static Trace Cell(int number) => new("abc", "coa.xlsx", $"Blad1!B{number}", number.ToString(CultureInfo.InvariantCulture), "");

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string LineOf(Origin origin, int referring)
    {
        var references = new ReferenceList();
        for (var number = 1; number <= referring; number++)
            references.To(Origin.Of(Cell(number)));
        return TextOf(origin, references);
    }

    private static string TextOf(Origin origin, ReferenceList references) =>
        string.Concat(new OriginLine(SamplePack.Empty, references).Of(origin, Cell(1), "", []).Select(span => span.Text)).Replace("Blad1!", "", StringComparison.Ordinal);
}
