using LrtIntegration.Sources;
using LrtIntegration.Tests.Sources.Text;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Prt;

public sealed class ConfidentialSignals
{
    [Theory]
    [InlineData("Nee, mag gedeeld worden")]
    [InlineData("n")]
    [InlineData("Openbaar")]
    [InlineData("niet vertrouwelijk")]
    [InlineData("false")]
    [InlineData("onwaar")]
    [InlineData("0")]
    public void AreNoneWhereTheSenderPlainlySaysNo(string words) => Read(words).ShouldBe("False");

    [Theory]
    [InlineData("ja")]
    [InlineData("Ja, graag")]
    [InlineData("j")]
    [InlineData("vertrouwelijk")]
    [InlineData("true")]
    [InlineData("waar")]
    [InlineData("x")]
    [InlineData("1")]
    public void AreThoseWhereTheSenderPlainlySaysYes(string words) => Read(words).ShouldBe("True");

    [Theory]
    [InlineData("liever wel")]
    [InlineData("deels openbaar")]
    public void AreThoseTooWhereItIsUnclear(string words) => Read(words).ShouldBe("True confidentialityUnclear");

    private static string Read(string words)
    {
        var reading = Signals.Read(Drops.Mail($"Provincie: Drenthe\nOnderwerp: A\nSignaal: B\nVertrouwelijk: {words}"));

        return string.Join(' ', reading.Remarks.Select(remark => remark.Rule).Prepend($"{reading.Facts.Cast<Signal>().Single().Confidential}"));
    }
}
