using LrtIntegration.Sources;
using LrtIntegration.Tests.Sources.Text;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Prt;

public sealed class WhatIsAskedOfTheTable
{
    [Theory]
    [InlineData("besluit", "Stel vast.", "Decision: Stel vast.")]
    [InlineData("Ter besluitvorming", "Stel vast.", "Decision: Stel vast.")]
    [InlineData("", "Stel vast.", "Decision: Stel vast.")]
    [InlineData("ter bespreking", "Stel vast.", "Decision: Stel vast.")]
    [InlineData("ter bespreking", "", "Unsorted: ter bespreking")]
    [InlineData("actie (BZK)", "", "Action: actie (BZK)")]
    [InlineData("Actie JenV", "Verduidelijk het kader.", "Action: Actie JenV: Verduidelijk het kader.")]
    [InlineData("actie", "Verduidelijk het kader.", "Action: Verduidelijk het kader.")]
    [InlineData("informatie", "", "Information: ")]
    [InlineData("Ter kennisname", "n.v.t.", "Information: ")]
    [InlineData("ter informatie", "Stel vast.", "Information: Stel vast.")]
    [InlineData("", "", "Unsorted: ")]
    [InlineData("", "-", "Unsorted: ")]
    [InlineData("graag aandacht", "", "Unsorted: graag aandacht")]
    public void ByTheWordsOfTheSender(string asked, string decision, string expected)
    {
        var signal = Signals.Of(Drops.Mail($"Provincie: Drenthe\nOnderwerp: A\nSignaal: B\nGevraagd aan LRT: {asked}\nGevraagd besluit: {decision}")).ShouldHaveSingleItem();

        $"{signal.Ask}: {signal.AskedDecision}".ShouldBe(expected);
    }

    [Theory]
    [InlineData("ja", true)]
    [InlineData("Ja, graag", true)]
    [InlineData("nee", false)]
    [InlineData("", false)]
    [InlineData("liever wel", true)]
    public void ConfidentialUnlessPlainlyNot(string words, bool expected) =>
        Signals.Of(Drops.Mail($"Provincie: Drenthe\nOnderwerp: A\nSignaal: B\nVertrouwelijk: {words}")).ShouldHaveSingleItem().Confidential.ShouldBe(expected);

    [Fact]
    public void ADecisionThatIsNotWordedIsToldOf() =>
        Signals.Read(Drops.Mail("Provincie: Drenthe\nOnderwerp: A\nSignaal: B\nGevraagd aan LRT: besluit")).Remarks.ShouldHaveSingleItem().Rule.ShouldBe("decisionWithoutText");
}
