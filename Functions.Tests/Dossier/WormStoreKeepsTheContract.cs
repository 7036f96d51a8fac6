using LrtIntegration.Dossier;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Dossier;

public sealed class WormStoreKeepsTheContract : StoreContract
{
    private readonly MemoryStore evidence = new();
    private readonly MemoryStore packs = new();
    private readonly MemoryStore rest = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Evidence_and_packs_lie_apart_from_what_may_be_replaced()
    {
        var store = Open();
        foreach (var path in new[] { "evidence/ab", "packs/2023-07-20/1/pack.json", "cursors/drops/a.json", "evidenced/x" })
            await store.WriteIfAbsentAsync(path, new byte[] { 1 }, Token);

        (await evidence.ListAsync("", Token).ToListAsync(Token)).ShouldBe(["evidence/ab"]);
        (await packs.ListAsync("", Token).ToListAsync(Token)).ShouldBe(["packs/2023-07-20/1/pack.json"]);
        (await rest.ListAsync("", Token).ToListAsync(Token)).ShouldBe(["cursors/drops/a.json", "evidenced/x"]);
        (await store.ListAsync("", Token).ToListAsync(Token)).ShouldBe(["cursors/drops/a.json", "evidence/ab", "evidenced/x", "packs/2023-07-20/1/pack.json"]);
    }

    private protected override IStore Open() => new WormStore(evidence, packs, rest);
}
