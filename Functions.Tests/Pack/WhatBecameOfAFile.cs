using LrtIntegration.Pack;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class WhatBecameOfAFile
{
    [Fact]
    public void IsARefusalWhereNoRowWasRead()
    {
        Given.Nothing.With(Delivered.Coa("a.csv").Refusal("regel 2", "Dit is geen cijfer.")).Pack().Evidence.Single().Status.ShouldBe(EvidenceStatus.Refused);
        Given.Nothing.With(Delivered.Coa("a.csv")).Pack().Evidence.Single().Status.ShouldBe(EvidenceStatus.Read);
    }

    [Fact]
    public void SaysWhoWithdrewOrReleasedIt()
    {
        var file = Delivered.Coa("a.csv").Figure("2023-07-10", 100);

        Given.Nothing.With(file.Withdrawn("verkeerde maand")).Pack().Evidence.Single().Text
            .ShouldBe("Ingetrokken door het secretariaat op 11 juli 2023, 09:00 uur: verkeerde maand. Het telt niet mee; het origineel blijft in het dossier.");
        Given.Nothing.With(file).Ruled(RulingKind.Release, file.Delivery.Sha256, "van een bekende").Pack().Evidence.Single().Text
            .ShouldEndWith(" Vrijgegeven door het secretariaat op 12 juli 2023, 10:00 uur: van een bekende.");
    }
}
