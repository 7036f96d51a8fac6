using LrtIntegration.Reference;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class ApplicationsBesideTheScheme
{
    [Fact]
    public void MoreThanTheMaximumStrikes() =>
        Struck(10, 55_000, GrantStatus.Submitted).ShouldBe(
            ["amountAboveMaximum: Aanvraag HGG23-1 (Emmen, ingediend): gevraagd is € 55.000; het maximum bij 10 personen is € 50.000."]);

    [Fact]
    public void ATooSmallHouseholdStrikes() =>
        Struck(6, 30_000, GrantStatus.UnderReview).ShouldBe(
            ["householdBelowMinimum: Aanvraag HGG23-1 (Emmen, in behandeling): het gezin telt 6 personen; de regeling geldt voor gezinnen van ten minste 7 personen."]);

    [Theory]
    [InlineData(7, 35_000)]
    [InlineData(9, 35_000)]
    [InlineData(10, 50_000)]
    public void TheMaximumItselfIsNotStriking(int household, int requested) =>
        Struck(household, requested, GrantStatus.Submitted).ShouldBeEmpty();

    [Fact]
    public void WhatWasRejectedNeedsNoAttention() =>
        Struck(6, 90_000, GrantStatus.Rejected).ShouldBeEmpty();

    private static IEnumerable<string> Struck(int household, int requested, GrantStatus status) =>
        Given.Nothing.With(Delivered.Bzk("a.xlsx").Fact(new GrantApplication(
            "HGG23-1",
            new(AreaLevel.Municipality, "GM0114", "Emmen"),
            Given.Day("2023-07-04"),
            status,
            Given.Day("2023-07-05"),
            household,
            requested,
            null,
            new("ab", "a.xlsx", "Blad1!H2", "HGG23-1"))))
            .Pack().Attention.Select(item => $"{item.Rule}: {item.Text}");
}
