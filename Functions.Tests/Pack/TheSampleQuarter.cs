using LrtIntegration.Dossier;
using LrtIntegration.Intake;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

/// <summary>The sample drops, read as the program reads them, with and without the faults that were planted in them.</summary>
public sealed class TheSampleQuarter
{
    private static readonly Lazy<Task<Given>> Read = new(ReadAsync);

    private static readonly Area Gelderland = new(AreaLevel.Province, "PV25", "Gelderland");

    [Fact]
    public async Task WithoutItsFaultsGivesAtMostThreeAlarms()
    {
        var alarms = (await Clean()).Pack().Attention;

        alarms.Count.ShouldBeLessThanOrEqualTo(3, string.Join('\n', alarms.Select(item => item.Text)));
    }

    [Fact]
    public async Task GivesEachFaultThatWasPlanted()
    {
        var rules = (await Read.Value).Pack().Attention.Select(item => item.Rule).ToList();

        rules.ShouldContain(rule => rule == "sumOfShelters");
        rules.ShouldContain(rule => rule == "sumOfProvinces");
        rules.ShouldContain(rule => rule == "amountAboveMaximum");
    }

    [Theory]
    [InlineData("jump", 26_000)]
    [InlineData("sumOfShelters", 8_700)]
    [InlineData("sumOfProvinces", 8_700)]
    public async Task FindsAFigureThatIsPlantedInTheNewestWeek(string rule, int value)
    {
        var planted = (await Clean()).With(Delivered.Coa("vervolg.csv").At("2023-07-12T09:00:00+02:00").Figure("2023-07-10", value, area: Gelderland));

        New(await Clean(), planted, rule).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task FindsASignThatTurns()
    {
        var planted = (await Clean()).With(Delivered.Coa("vervolg.csv").At("2023-07-12T09:00:00+02:00")
            .Figure("2023-07-10", 120, Indicator.HousingBalance, PopulationGroup.PermitHolders, area: Gelderland, unit: "woningen"));

        New(await Clean(), planted, "signChange").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task FindsHistoryThatIsRevised()
    {
        var planted = (await Clean()).With(
            Delivered.Coa("april.csv").At("2023-04-04T09:00:00+02:00").Figure("2023-04-03", 54_100),
            Delivered.Coa("herzien.csv").At("2023-07-12T09:00:00+02:00").Figure("2023-04-03", 50_000));

        New(await Clean(), planted, "historyRevised").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task FindsASourceThatDisagrees()
    {
        var planted = (await Clean()).With(Delivered.Coa("jenv.csv").Figure("2023-07-03", 2_900, group: PopulationGroup.ThirdCountryNationals));

        New(await Clean(), planted, "sourcesDisagree").Single().ShouldContain("4.650");
    }

    private static IEnumerable<string> New(Given before, Given after, string rule)
    {
        var known = before.Pack().Attention.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        return after.Pack().Attention.Where(item => item.Rule == rule && !known.Contains(item.Id)).Select(item => item.Text);
    }

    /// <summary>Week 24 has sums that do not match, the grants an amount above the maximum.</summary>
    private static async Task<Given> Clean()
    {
        var whole = await Read.Value;
        return whole with
        {
            Deliveries = [.. whole.Deliveries.Where(delivery => !delivery.Arrivals[0].FileName.Contains("week-24", StringComparison.Ordinal)
                && delivery.Reading?.Source is not SourceName.Bzk)],
        };
    }

    private static async Task<Given> ReadAsync()
    {
        await using var program = Registration.Over(new MemoryStore());
        await program.GetRequiredService<Collection>().CollectAsync(
            DropFolder.Read(Repository.PathOf("samples/drops"), IntakeLimits.Default), new Progress<CollectionStep>(), CancellationToken.None);
        var deliveries = new List<Delivery>();
        await foreach (var delivery in program.GetRequiredService<EvidenceDepot>().DeliveriesAsync(CancellationToken.None)) deliveries.Add(delivery);
        return Given.Nothing with { Deliveries = deliveries };
    }
}
