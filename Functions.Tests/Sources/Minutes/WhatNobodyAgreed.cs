using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Minutes;

public sealed class WhatNobodyAgreed
{
    [Theory]
    [InlineData("COA heeft dit niet toegezegd.")]
    [InlineData("VNG hoopt dat COA heeft toegezegd om de cijfers te sturen.")]
    [InlineData("COA meldt dat VNG geen overzicht aanlevert.")]
    [InlineData("COA gaat er financieel op vooruit.")]
    [InlineData("De LRT gaat dit onderzoeken.")]
    [InlineData("De LRT leden gaan dit onderzoeken.")]
    public void IsNoCommitment(string point) =>
        OtherMinutes.ReadPoint(point).Facts.OfType<Commitment>().Select(commitment => commitment.Quote).ShouldBeEmpty();

    [Theory]
    [InlineData("Stemt in met het verslag.")]
    [InlineData("Wat VNG betreft akkoord.")]
    public void IsNoDecision(string point) =>
        OtherMinutes.ReadPoint(point).Facts.OfType<Decision>().Select(decision => decision.Quote).ShouldBeEmpty();
}
