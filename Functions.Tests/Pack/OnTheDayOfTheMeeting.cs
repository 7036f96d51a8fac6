using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

/// <summary>What bears the day of the meeting itself, 20 July 2023, is part of it; what bears a later day is counted and left out.</summary>
public sealed class OnTheDayOfTheMeeting
{
    [Theory]
    [InlineData("2023-07-20", 1)]
    [InlineData("2023-07-21", 0)]
    public void AFigureCounts(string on, int count) =>
        Given.Nothing.With(Delivered.Coa("a.csv").Figure(on, 100)).Pack().Figures.Count.ShouldBe(count);

    [Theory]
    [InlineData("2023-07-20", "2023-07-20", 1)]
    [InlineData("2023-07-19", "2023-07-21", 0)]
    [InlineData("2023-07-21", "2023-07-20", 0)]
    public void AnApplicationCounts(string receivedOn, string statusOn, int count) =>
        Given.Nothing.With(Delivered.Bzk("a.xlsx").Application("HGG-001", GrantStatus.UnderReview, statusOn, receivedOn: receivedOn)).Pack()
            .Grants.Applications.Count.ShouldBe(count);

    [Theory]
    [InlineData("2023-07-20", 1)]
    [InlineData("2023-07-21", 0)]
    public void ASignalCounts(string on, int count) =>
        Given.Nothing.With(Delivered.Prt("a.eml").Signal(WholePack.Province("PV22"), on, "Plekken voor amv", Ask.Decision)).Pack().Signals.Count.ShouldBe(count);

    [Theory]
    [InlineData("2023-07-20", 3)]
    [InlineData("2023-07-21", 0)]
    public void WhatMinutesSayCounts(string heldOn, int count)
    {
        var file = Delivered.Minutes("verslag.docx");
        var trace = new Trace(file.Delivery.Sha256, "verslag.docx", "alinea 1", "");
        var pack = Given.Nothing.With(file
            .Fact(new Decision(Given.Day(heldOn), 1, "Het verslag wordt vastgesteld.", "Het verslag wordt vastgesteld.", trace))
            .Commitment(2, "BZK", "BZK stuurt een brief.", heldOn: heldOn)
            .Fact(new Question(Given.Day(heldOn), 3, "VNG", "BZK", "Wanneer komt de brief?", "Wanneer komt de brief?", trace))).Pack();

        (pack.Decisions.Count + pack.Commitments.Count + pack.Questions.Count).ShouldBe(count);
    }
}
