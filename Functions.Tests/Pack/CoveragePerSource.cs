using LrtIntegration.Pack;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class CoveragePerSource
{
    [Fact]
    public void EverySourceAndEveryProvinceHasALine()
    {
        var coverage = Given.Nothing.Pack().Coverage;

        coverage.Count.ShouldBe(15);
        coverage.ShouldAllBe(line => line.Status == CoverageStatus.Missing);
        coverage.Where(line => line.Source == SourceName.Prt).Select(line => line.Area).ShouldBe(
            ["PV20", "PV21", "PV22", "PV23", "PV24", "PV25", "PV26", "PV27", "PV28", "PV29", "PV30", "PV31"]);
    }

    [Theory]
    [InlineData("2023-07-12T23:30:00+02:00", CoverageStatus.Received, "Stand van 10 juli 2023, 10 dagen voor de vergadering.")]
    [InlineData("2023-07-12T22:30:00+00:00", CoverageStatus.Late, "Stand van 10 juli 2023, ontvangen op 13 juli 2023, 00:30 uur, na de aanleverdeadline van 12 juli 2023.")]
    internal void LateIsAfterTheLastDayOfTheDeadlineInTheNetherlands(string at, CoverageStatus status, string text)
    {
        var line = Of(SourceName.Coa, Given.Nothing.With(Delivered.Coa("a.csv").At(at).Figure("2023-07-10", 1)));

        line.Status.ShouldBe(status);
        line.Text.ShouldBe(text);
    }

    [Fact]
    public void ABareFileIsNeverLate() =>
        Of(SourceName.Coa, Given.Nothing.With(Delivered.Coa("a.csv").Figure("2023-07-10", 1))).Status.ShouldBe(CoverageStatus.Received);

    [Theory]
    [InlineData("2023-07-06", CoverageStatus.Received, "Stand van 6 juli 2023, 14 dagen voor de vergadering.")]
    [InlineData("2023-07-05", CoverageStatus.Stale, "Stand van ruim twee weken oud (5 juli 2023).")]
    [InlineData("2023-06-29", CoverageStatus.Stale, "Stand van drie weken oud (29 juni 2023).")]
    internal void CoaIsStaleAfterTwoWeeks(string on, CoverageStatus status, string text)
    {
        var line = Of(SourceName.Coa, Given.Nothing.With(Delivered.Coa("a.csv").Figure(on, 1)));

        line.Status.ShouldBe(status);
        line.Text.ShouldBe(text);
    }

    [Theory]
    [InlineData("2023-06-05", CoverageStatus.Received)]
    [InlineData("2023-06-04", CoverageStatus.Stale)]
    internal void BzkIsStaleAfter45Days(string on, CoverageStatus status) =>
        Of(SourceName.Bzk, Given.Nothing.With(Delivered.Bzk("a.xlsx").Application("1", GrantStatus.Submitted, on, receivedOn: on))).Status.ShouldBe(status);

    [Fact]
    public void AFileOfWhichNothingCouldBeReadIsNamedWithTheMissingSource() =>
        Of(SourceName.Coa, Given.Nothing.With(Delivered.Coa("kapot.csv").Refusal("regel 2", "Fout.")))
            .Text.ShouldBe("De cijfers zijn niet bruikbaar ontvangen: in kapot.csv staat niets voor deze vergadering dat kon worden gelezen.");

    [Theory]
    [InlineData("2023-05-24", CoverageStatus.Received)]
    [InlineData(null, CoverageStatus.Received)]
    [InlineData("2023-05-23", CoverageStatus.Stale)]
    [InlineData("2023-07-21", CoverageStatus.Missing)]
    internal void ASignalCountsFromTheMeetingBefore(string? date, CoverageStatus status) =>
        Given.Nothing.With(Delivered.Prt("a.eml").Signal(WholePack.Province("PV22"), date, "Amv", Ask.Decision))
            .Pack().Coverage.Single(line => line.Area == "PV22").Status.ShouldBe(status);

    [Fact]
    public void OlderMinutesThanThoseOfTheMeetingBeforeAreStale() =>
        Of(SourceName.Minutes, Given.Nothing.With(Delivered.Minutes("a.docx").Commitment(1, "BZK", "BZK komt hierop terug.", heldOn: "2023-03-01")))
            .Text.ShouldBe("Alleen het verslag van 1 maart 2023; dat van de vergadering van 23 mei 2023 is niet ontvangen.");

    private static PackCoverage Of(SourceName source, Given given) => given.Pack().Coverage.Single(line => line.Source == source);
}
