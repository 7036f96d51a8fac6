using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using LrtIntegration.Intake;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class SameInputsSamePack
{
    private static readonly Area[] Areas = [Area.Netherlands, WholePack.Drenthe, WholePack.Emmen, WholePack.Assen];

    private static readonly Gen<(int Area, int Day, int Value, bool Minors)> Row =
        Gen.Select(Gen.Int[0, Areas.Length - 1], Gen.Int[0, 30], Gen.Int[0, 9], Gen.Bool);

    private static readonly Gen<Given> Any =
        Gen.Select(Gen.Select(Row.Array[0, 12], Gen.Int[-1, 5]).Array[1, 6], Gen.Select(Gen.Int[0, 3], Gen.Enum<GrantStatus>(), Gen.Int[1, 28]).Array[0, 8])
            .Select((files, applications) => Given.Nothing
                .With([.. files.Select((file, index) => Figures($"coa-{index}.csv", file.Item1, file.Item2))])
                .With([.. applications.Select((one, index) => Delivered.Bzk($"bzk-{index % 3}-{index}.xlsx").Application($"{one.Item1}", one.Item2, $"2023-07-{one.Item3:00}", 10_000))]));

    [Fact]
    public void TheOrderOfDeliveriesDoesNotMatter() =>
        Gen.Select(Any, Gen.Int).Sample(
            (given, seed) =>
            {
                var shuffled = given with { Deliveries = [.. given.Deliveries.OrderBy(one => StableId.Short(one.Sha256, $"{seed}"), StringComparer.Ordinal)] };

                Written(shuffled.Pack()).ShouldBe(Written(given.Pack()));
                shuffled.Text().ShouldBe(given.Text());
            },
            iter: 100);

    [Theory]
    [InlineData("en-US")]
    [InlineData("nl-NL")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    public void TheLanguageOfTheMachineDoesNotMatter(string language)
    {
        var given = Given.Nothing.With(
            Figures("a.csv", [(0, 3, 1, false)], 0),
            Delivered.Coa("coa.csv").At("2023-07-04T09:00:00+02:00", "cijfers@coa.example").Figure("2023-07-03", 1_234.0m).Figure("2023-07-03", -12.5m, Indicator.HousingBalance),
            Delivered.Coa("jenv.csv").At("2023-07-11T09:00:00+02:00", "cijfers@jenv.example").Figure("2023-07-03", 1_250.50m).Figure("2023-07-03", -1.5m, Indicator.HousingBalance));
        var here = Written(given.Pack());
        var there = CultureInfo.GetCultureInfo(language);

        var elsewhere = "";
        var thread = new Thread(() => elsewhere = Written(given.Pack())) { CurrentCulture = there, CurrentUICulture = there };
        thread.Start();
        thread.Join();

        elsewhere.ShouldBe(here);
        here.ShouldContain("sourcesDisagree");
    }

    [Fact]
    public void EveryFactIsUsedOrCounted() =>
        Any.Sample(
            given =>
            {
                var pack = given.Pack();

                foreach (var delivery in given.Deliveries)
                {
                    var text = pack.Evidence.Single(item => item.Sha256 == delivery.Sha256).Text;
                    var numbers = Regex.Matches(text, "(?<count>[0-9]+) (cijfer|aanvra)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)
                        .Select(match => int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture))
                        .ToList();
                    if (delivery.Reading!.Facts.Count == 0) continue;
                    numbers[0].ShouldBe(delivery.Reading.Facts.Count);
                    var used = pack.Figures.Count(figure => figure.Trace.Sha256 == delivery.Sha256) + pack.Grants.Applications.Count(one => one.Trace.Sha256 == delivery.Sha256);
                    (used + numbers.Skip(1).Sum()).ShouldBe(numbers[0]);
                }
            },
            iter: 200);

    [Fact]
    public void TheSameBytesAgainChangeOnlyTheArrivals()
    {
        var again = WholePack.Given.Deliveries[1];
        var later = again with { Arrivals = [new Arrival("drops/nogmaals.csv", null, Given.Moment("2023-07-13T10:00:00+02:00"), "nogmaals.csv")] };

        var before = WholePack.Given.Pack();
        var after = (WholePack.Given with { Deliveries = [later, .. WholePack.Given.Deliveries] }).Pack();

        after.Evidence.Single(item => item.Sha256 == again.Sha256).Arrivals.Count.ShouldBe(2);
        after.PackId.ShouldNotBe(before.PackId, StringComparer.Ordinal);
        Written(after with { PackId = "", Evidence = [.. after.Evidence.Select(item => item with { Arrivals = [] })] })
            .ShouldBe(Written(before with { PackId = "", Evidence = [.. before.Evidence.Select(item => item with { Arrivals = [] })] }));
    }

    [Fact]
    public void AnotherRulingIsAnotherPack() =>
        WholePack.Given.Ruled(RulingKind.Confirm, WholePack.Given.Pack().Commitments[0].Id).Pack().PackId.ShouldNotBe(WholePack.Given.Pack().PackId, StringComparer.Ordinal);

    private static Delivered Figures(string name, (int Area, int Day, int Value, bool Minors)[] rows, int hour)
    {
        var file = rows.Aggregate(Delivered.Coa(name), (one, row) => one.Figure(
            new DateOnly(2023, 6, 25).AddDays(row.Day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            row.Value,
            group: row.Minors ? PopulationGroup.UnaccompaniedMinors : PopulationGroup.Total,
            area: Areas[row.Area]));
        return hour < 0 ? file : file.At($"2023-07-1{hour}T09:00:00+02:00");
    }

    private static string Written(BriefingPack pack) => JsonSerializer.Serialize((object[])
    [
        pack.PackId, pack.Evidence, pack.Coverage, pack.Figures, pack.Grants, pack.Signals, pack.Decisions, pack.Commitments,
        pack.Questions, pack.Changes, pack.Attention, pack.Held, pack.Refusals,
    ]);
}
