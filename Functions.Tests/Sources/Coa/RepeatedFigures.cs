using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Coa;

public sealed class RepeatedFigures
{
    [Fact]
    public void With_another_value_are_refused_and_the_first_is_kept()
    {
        var reading = CoaFile.Read(
            "3-7-2023;provincie;PV22;Drenthe;bezetting;amv;;1.250;;",
            "2023-W27;provincie;;Drenthe;Bezetting;AMV;totaal;1.260;;");

        reading.OnlyFigure().Value.ShouldBe(1250);
        reading.Refusals.Single().Message.ShouldBe(
            "In regel 3, kolom Waarde, staat ‘1.260’. Dit cijfer (Drenthe, 3 juli 2023, bezetting, amv, alle opvangvormen) staat al bij regel 2, kolom Waarde, met een andere waarde (‘1.250’); die eerste is aangehouden. Laat één van beide staan.");
    }

    [Fact]
    public void With_the_same_value_count_once_and_are_remarked()
    {
        var reading = CoaFile.Read(
            "3-7-2023;land;;;bezetting;;;57.538;;",
            "3-7-2023;land;;;bezetting;;;57538;;");

        reading.Facts.Count.ShouldBe(1);
        reading.Refusals.ShouldBeEmpty();
        reading.Remarks.Single().ShouldBe(new Remark(
            "repeatedFigure",
            "regel 3, kolom Waarde",
            "Dit cijfer (Nederland, 3 juli 2023, bezetting, alle doelgroepen, alle opvangvormen) staat al bij regel 2, kolom Waarde, met dezelfde waarde; het telt één keer mee."));
    }
}
