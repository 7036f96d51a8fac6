using LrtIntegration.Dossier;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Dossier;

public sealed class RulingsAreOpenedOnce
{
    private const string Digest = "index/rulings-1.json";

    private static readonly Ruling[] Decided =
        [.. Enumerable.Range(0, 6).Select(day => new Ruling(RulingKind.Confirm, $"com-{day}-0000000000", "secretariaat", new(2023, 7, 10 + day, 9, 0, 0, TimeSpan.Zero), "gebeld"))];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task However_many_there_are_a_later_reader_asks_for_two_things_and_after_one_more_for_that_one_too()
    {
        var store = new CountingStore(new MemoryStore());
        await DecideAsync(store, Decided[..5]);
        await new RulingLedger(store).AllAsync(Token);
        store.Forget();

        (await new RulingLedger(store).AllAsync(Token)).ShouldBe(Decided[..5]);
        store.Requests.ShouldBe(2, "the listing and the digest");

        await DecideAsync(store, Decided[5]);
        store.Forget();
        (await new RulingLedger(store).AllAsync(Token)).ShouldBe(Decided);
        store.Reads.Count(path => path.StartsWith("rulings/", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Theory]
    [InlineData("lost")]
    [InlineData("cut")]
    [InlineData("damaged")]
    [InlineData("of before the last")]
    [InlineData("of another dossier")]
    public async Task The_same_are_read_whatever_became_of_the_digest(string mishap)
    {
        using var folder = new TemporaryFolder();
        var store = new FolderStore(folder.Path);
        await DecideAsync(store, Decided[..5]);
        await new RulingLedger(store).AllAsync(Token);
        var before = await File.ReadAllBytesAsync(folder.Of(Digest), Token);
        await DecideAsync(store, Decided[5]);
        await new RulingLedger(store).AllAsync(Token);

        await BefallAsync(mishap, folder.Of(Digest), before);

        (await new RulingLedger(store).AllAsync(Token)).ShouldBe(Decided);
    }

    private static async Task BefallAsync(string mishap, string digest, byte[] before)
    {
        var content = await File.ReadAllBytesAsync(digest, Token);
        switch (mishap)
        {
            case "lost":
                File.Delete(digest);
                break;
            case "cut":
                await File.WriteAllBytesAsync(digest, content[..(content.Length / 2)], Token);
                break;
            case "damaged":
                content[^40] ^= 1;
                await File.WriteAllBytesAsync(digest, content, Token);
                break;
            case "of before the last":
                await File.WriteAllBytesAsync(digest, before, Token);
                break;
            case "of another dossier":
                using (var elsewhere = new TemporaryFolder())
                {
                    await DecideAsync(new FolderStore(elsewhere.Path), Decided[0] with { By = "een ander" });
                    await new RulingLedger(new FolderStore(elsewhere.Path)).AllAsync(Token);
                    File.Copy(elsewhere.Of(Digest), digest, overwrite: true);
                }

                break;
        }
    }

    private static async Task DecideAsync(IStore store, params IEnumerable<Ruling> rulings)
    {
        foreach (var ruling in rulings)
            await new RulingLedger(store).AddAsync(ruling, Token);
    }
}
