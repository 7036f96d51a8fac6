using CsCheck;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class AnySignals
{
    private static readonly string[] Subjects = ["Tekort aan amv-plekken", "Amv-plekken: verdeling over de provincies", "Overlast rond Ter Apel", "Doorstroomlocaties: bekostiging", ""];

    private static readonly Gen<(int Province, int Subject, Ask Ask, int Day)> One =
        Gen.Select(Gen.Int[0, 11], Gen.Int[0, 4], Gen.Enum<Ask>(), Gen.Int[1, 28]);

    [Fact]
    public void CountInIsCountOutAndEachStandsInOneBucket() =>
        One.Array[0, 30].Sample(
            rows =>
            {
                var files = rows.Select((row, index) => Delivered.Prt($"{index}.eml").Signal(
                    Gazetteer.Provinces[row.Province], $"2023-06-{row.Day:00}", Subjects[row.Subject], row.Ask, $"Tekst {index % 20}.")).ToArray();
                var given = Given.Nothing.With(files);
                var pack = given.Pack();

                pack.Signals.Count.ShouldBe(rows.Select((row, index) => (row.Province, row.Subject, row.Day, index % 20)).Distinct().Count());
                pack.Signals.Select(signal => signal.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(pack.Signals.Count);
                Plain.Anchors(pack).Where(anchor => anchor.StartsWith("sig-", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
                    .ShouldBe(pack.Signals.Select(signal => signal.Id).Order(StringComparer.Ordinal));
                (given with { Deliveries = [.. given.Deliveries.Reverse()] }).Pack().Signals.ShouldBe(pack.Signals);
            },
            iter: 100);
}
