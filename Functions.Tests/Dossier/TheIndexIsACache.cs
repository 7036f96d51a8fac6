using CsCheck;
using LrtIntegration.Dossier;
using LrtIntegration.Intake;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Dossier;

public sealed class TheIndexIsACache
{
    private static readonly Drop[] Drops = [.. Enumerable.Range(0, 8).Select(i => IndexedDossier.Week(back: 9 * i)), IndexedDossier.Week(0, value: 1001), IndexedDossier.Week(40, value: 1002)];

    private static readonly string[] Mishaps = ["none", "lost", "damaged", "cut", "page lost", "another dossier's"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public Task The_pack_is_the_same_to_the_byte_whatever_became_of_the_index_and_in_whatever_order_drops_came() =>
        Gen.Select(Gen.Shuffle(Drops), Gen.Int[0, Drops.Length - 1], Gen.Int[0, Mishaps.Length - 1].Select(i => Mishaps[i]), Gen.Int[0, 5000]).SampleAsync(
            async (order, before, mishap, at) =>
            {
                using var folder = new TemporaryFolder();
                await using (var first = new IndexedDossier(new FolderStore(folder.Path)))
                    await first.CollectAsync(order[..before]);

                await BefallAsync(mishap, folder, at);
                await using var next = new IndexedDossier(new FolderStore(folder.Path));
                await next.CollectAsync(order[before..]);

                (await next.PackAsync()).ShouldBe(await FreshAsync());
            },
            iter: 25,
            threads: 1);

    [Fact]
    public async Task A_pack_leaves_a_whole_index_behind_where_there_was_none()
    {
        using var folder = new TemporaryFolder();
        var store = new CountingStore(new FolderStore(folder.Path));
        await using var dossier = new IndexedDossier(store);
        await dossier.CollectAsync(Drops);
        Directory.Delete(folder.Of("index"), recursive: true);
        await dossier.PackAsync();
        store.Forget();

        await dossier.PackAsync();

        store.Reads.ShouldNotContain(path => path.StartsWith("arrivals/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Many_collections_at_once_lose_nothing()
    {
        using var folder = new TemporaryFolder();
        await Task.WhenAll(Drops.Select(async drop =>
        {
            await using var dossier = new IndexedDossier(new FolderStore(folder.Path));
            await dossier.CollectAsync(drop);
        }));

        await using var dossier = new IndexedDossier(new FolderStore(folder.Path));

        (await dossier.PackAsync()).ShouldBe(await FreshAsync());
    }

    [Fact]
    public async Task Evidence_that_comes_again_is_looked_at_again()
    {
        var store = new MemoryStore();
        await using var dossier = new IndexedDossier(store);
        await dossier.CollectAsync(Drops);
        var first = await dossier.PackAsync();
        var again = Drops[0] with { Arrival = new Arrival("mail.eml#bijlage 1", "cijfers@coa.example", new(2023, 7, 11, 9, 0, 0, TimeSpan.Zero), "coa.csv") };
        await dossier.CollectAsync(again);

        var second = await dossier.PackAsync();

        first.ShouldNotContain("cijfers@coa.example");
        second.ShouldContain("cijfers@coa.example");
    }

    private static async Task<string> FreshAsync()
    {
        await using var fresh = new IndexedDossier(new MemoryStore());
        await fresh.CollectAsync(Drops);
        return await fresh.PackAsync();
    }

    private static async Task BefallAsync(string mishap, TemporaryFolder folder, int at)
    {
        var pages = Directory.Exists(folder.Of("index")) ? Directory.GetFiles(folder.Of("index"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray() : [];
        if (pages is [])
            return;

        var page = pages[at % pages.Length];
        var content = await File.ReadAllBytesAsync(page, Token);
        switch (mishap)
        {
            case "lost":
                Directory.Delete(folder.Of("index"), recursive: true);
                break;
            case "page lost":
                File.Delete(page);
                break;
            case "damaged":
                content[at % content.Length] ^= 1;
                await File.WriteAllBytesAsync(page, content, Token);
                break;
            case "cut":
                await File.WriteAllBytesAsync(page, content[..(at % content.Length)], Token);
                break;
            case "another dossier's":
                await using (var other = new IndexedDossier(new FolderStore(folder.Of("other"))))
                    await other.CollectAsync(IndexedDossier.Week(3, 77), Drops[0] with { Arrival = Drops[0].Arrival with { Origin = "elders.csv" } });
                foreach (var file in Directory.GetFiles(folder.Of("other/index"), "*.json", SearchOption.AllDirectories))
                    File.Copy(file, Path.Combine(Path.GetDirectoryName(page)!, Path.GetFileName(file)), overwrite: true);
                break;
        }
    }
}
