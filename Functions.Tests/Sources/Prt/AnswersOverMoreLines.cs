using LrtIntegration.Sources;
using LrtIntegration.Tests.Sources.Text;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Prt;

public sealed class AnswersOverMoreLines
{
    [Theory]
    [InlineData("Thema: opvang en\ndoorstroom")]
    [InlineData("Thema:\nopvang en doorstroom")]
    [InlineData("Thema:\n\nopvang en doorstroom")]
    public void BelongToTheirLabel(string lines)
    {
        var reading = Read(lines);

        OnlySignal(reading).Theme.ShouldBe("opvang en doorstroom");
        reading.Remarks.ShouldBeEmpty();
    }

    [Fact]
    public void EndAtABlankLineWhereTheAnswerIsAWord()
    {
        var reading = Read("Thema: opvang\n\nWij horen graag.");

        OnlySignal(reading).Theme.ShouldBe("opvang");
        reading.Remarks.ShouldHaveSingleItem().Text.ShouldEndWith("‘Wij horen graag.’");
    }

    [Fact]
    public void EndAtARuler()
    {
        var reading = Read("Reeds ondernomen: Overleg.\n-----\nGemaakt met het formulier.");

        OnlySignal(reading).AlreadyDone.ShouldBe("Overleg.");
        reading.Remarks.ShouldHaveSingleItem().Text.ShouldEndWith("‘Gemaakt met het formulier.’");
    }

    [Fact]
    public void AreJoinedWhereALabelStandsTwice() =>
        OnlySignal(Read("Reeds ondernomen: Overleg met Nidos.\nReeds ondernomen: Brief aan COA.")).AlreadyDone.ShouldBe("Overleg met Nidos.\nBrief aan COA.");

    private static Reading Read(string lines) => Signals.Read(Drops.Mail($"Provincie: Drenthe\nOnderwerp: A\nSignaal: B\n{lines}"));

    private static Signal OnlySignal(Reading reading) => reading.Facts.Cast<Signal>().ShouldHaveSingleItem();
}
