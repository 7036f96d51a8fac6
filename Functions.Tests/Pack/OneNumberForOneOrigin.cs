using LrtIntegration.Pack;
using LrtIntegration.Pack.Chapters;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

/// <summary>The numbers between brackets: what rests on the same has the same, and nothing else has.</summary>
public sealed class OneNumberForOneOrigin
{
    private static readonly Trace Cell = new("abc", "coa.xlsx", "Blad1!C4", "57.538", "coa.cijfer");

    [Fact]
    public void TheSameOriginHasItsNumberHoweverOftenItComes()
    {
        var references = new ReferenceList();

        references.To(Of(new OriginPart("bezetting", Cell))).Text.ShouldBe("[1]");
        references.To(Of(new OriginPart("bezetting", Cell), new OriginPart("capaciteit", Cell))).Text.ShouldBe("[2]");
        references.To(Of(new OriginPart("bezetting", Cell with { FileName = "nogmaals.xlsx" }))).Text.ShouldBe("[1]");
        references.All.Count.ShouldBe(2);
    }

    [Fact]
    public void WhatDiffersInOneThingHasANumberOfItsOwn()
    {
        Origin[] origins =
        [
            Of(new OriginPart("bezetting", Cell)),
            Of(new OriginPart("capaciteit", Cell)),
            Of(new OriginPart("bezetting", Cell with { Sha256 = "abd" })),
            Of(new OriginPart("bezetting", Cell with { Location = "Blad1!C5" })),
            Of(new OriginPart("bezetting", Cell with { Raw = "57538" })),
            Of(new OriginPart("bezetting", Trace: null)),
            Of(new OriginPart("bezetting", Cell)) with { Derivation = "som" },
            Of(new OriginPart("bezetting", Cell), new OriginPart("bezetting", Cell)),
        ];
        var references = new ReferenceList();

        origins.Select(origin => references.To(origin).Text).ShouldBe([.. Enumerable.Range(1, origins.Length).Select(number => $"[{number}]")]);
        origins.Reverse().Select(origin => references.To(origin).Text).ShouldBe([.. Enumerable.Range(1, origins.Length).Reverse().Select(number => $"[{number}]")]);
    }

    private static Origin Of(params OriginPart[] parts) => new(parts);
}
