using System.Globalization;
using LrtIntegration.Dossier;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Dossier;

/// <summary>A year of which thousands of things came in: what is put on its page costs the same however much stands there.</summary>
public sealed class ThePagesOfTheIndexStaySmall
{
    private const int Full = 1024 * 1024;
    private readonly MemoryStore store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_that_is_full_is_followed_by_another()
    {
        var shelf = new IndexShelf(store);
        for (var put = 0; put < 40; put++)
            await shelf.PutAsync(2023, [Entry(put, weight: 100_000)], Token);

        var parts = await store.ListAsync("index/", Token).ToListAsync(Token);
        parts.Select(Path.GetFileName).ShouldBe(["2023-2.json", "2023-3.json", "2023-4.json", "2023.json"]);
        foreach (var part in parts)
            (await store.ReadAsync(part, Token))!.Content.Length.ShouldBeLessThan(Full + 110_000);
        (await shelf.AllAsync(Token)).Select(entry => entry.Sha256).Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(0, 40).Select(Name));
    }

    [Fact]
    public async Task Who_writes_at_the_same_time_loses_nothing()
    {
        var shelf = new IndexShelf(store);
        await shelf.PutAsync(2023, [Entry(0, weight: Full)], Token);

        await Task.WhenAll(Enumerable.Range(1, 3).Select(put => shelf.PutAsync(2023, [Entry(put, weight: 10)], Token)));

        (await shelf.AllAsync(Token)).Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_part_that_was_lost_is_filled_again()
    {
        var shelf = new IndexShelf(store);
        var page = (await PathsAsync(shelf))[0];
        var other = new MemoryStore();
        await other.WriteIfAbsentAsync(page.Replace("2023", "2023-2", StringComparison.Ordinal), new byte[Full], Token);

        await new IndexShelf(other).PutAsync(2023, [Entry(1, weight: 10)], Token);

        (await new IndexShelf(other).AllAsync(Token)).Select(entry => entry.Sha256).ShouldBe([Name(1)]);
    }

    private async Task<IReadOnlyList<string>> PathsAsync(IndexShelf shelf)
    {
        await shelf.PutAsync(2023, [Entry(0, weight: 10)], Token);
        return await store.ListAsync("index/", Token).ToListAsync(Token);
    }

    private static IndexEntry Entry(int number, int weight) => new(new string('x', weight), [], new Outline(Name(number), SourceName.Coa, null, 0, 0, []));

    private static string Name(int number) => number.ToString("d4", CultureInfo.InvariantCulture);
}
