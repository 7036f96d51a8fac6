using LrtIntegration.Pack;
using LrtIntegration.Pack.Protection;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class ThePackGate
{
    [Fact]
    public void WhatIsMaskedOrReleasedHoldsNothing() =>
        PackGate.Holds(With(new PackHeld("smallNumber", "Emmen", "Minder dan 5 amv.", Released: false), new PackHeld("bsn", "alinea 3", "Burgerservicenummer.", Released: true))).ShouldBeFalse();

    [Fact]
    public void OneThingOnWhichNobodyDecidedHoldsThePack() =>
        PackGate.Holds(With(new PackHeld("bsn", "alinea 3", "Burgerservicenummer.", Released: false) { KeepsBack = true })).ShouldBeTrue();

    private static BriefingPack With(params PackHeld[] held) => WholePack.Given.Pack() with { Held = held };
}
