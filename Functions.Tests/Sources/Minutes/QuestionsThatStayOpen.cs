using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Minutes;

public sealed class QuestionsThatStayOpen
{
    [Theory]
    [InlineData("VNG vraagt BZK wanneer het kader komt. COA zoekt dit uit.", "VNG aan BZK")]
    [InlineData("VNG vraagt wanneer het kader komt. COA zoekt dit uit.", "VNG aan COA")]
    [InlineData("Daarnaast vraagt VNG of de regeling wordt verlengd.", "VNG aan ")]
    public void NameWhoAsksAndWhoIsAsked(string point, string expected)
    {
        var question = OnlyQuestion(point);

        $"{question.AskedBy} aan {question.AddressedTo}".ShouldBe(expected);
    }

    [Fact]
    public void AreThoseThatOnlyOutsidersSpeakOf() =>
        OnlyQuestion("VNG vraagt wanneer het kader komt. De krant meldt dat het kader in mei komt.").Text.ShouldBe("Wanneer het kader komt");

    [Fact]
    public void AreQuotedFromTheSentenceThatNamesWhoAsks() =>
        OnlyQuestion("VNG licht de brief toe. Zij vraagt wanneer het kader komt.").Quote.ShouldBe("VNG licht de brief toe. Zij vraagt wanneer het kader komt.");

    private static Question OnlyQuestion(string point) => OtherMinutes.ReadPoint(point).Facts.OfType<Question>().ShouldHaveSingleItem();
}
