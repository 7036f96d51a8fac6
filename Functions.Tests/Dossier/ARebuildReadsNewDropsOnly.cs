using LrtIntegration.Dossier;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Dossier;

public sealed class ARebuildReadsNewDropsOnly
{
    [Fact]
    public async Task After_one_new_drop_no_arrival_is_opened_again_and_no_reading_from_before_the_half_year()
    {
        var reads = (await RebuiltAsync(weeks: 80)).Reads;

        reads.Count(path => path.StartsWith("arrivals/", StringComparison.Ordinal)).ShouldBe(0);
        reads.Count(path => path.StartsWith("readings/", StringComparison.Ordinal)).ShouldBe(24, "the weeks from 19 January 2023 on, and of them not the new drop, which was read just now");
    }

    [Fact]
    public async Task The_requests_grow_with_the_years_and_not_with_the_deliveries()
    {
        var halfYear = await RebuiltAsync(weeks: 26);
        var tenYears = await RebuiltAsync(weeks: 520);

        (tenYears.Requests - halfYear.Requests).ShouldBe(10, "a page of the index for each of the years 2013 to 2022");
    }

    private static async Task<CountingStore> RebuiltAsync(int weeks)
    {
        var store = new CountingStore(new MemoryStore());
        await using var dossier = new IndexedDossier(store);
        await dossier.CollectAsync([.. Enumerable.Range(1, weeks - 1).Select(back => IndexedDossier.Week(back))]);
        await dossier.PackAsync();
        await dossier.CollectAsync(IndexedDossier.Week(0));
        store.Forget();
        await dossier.PackAsync();
        return store;
    }
}
