using System.Security.Cryptography;
using LrtIntegration.Dossier;
using LrtIntegration.Tests.Azurite;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Dossier;

public sealed class BlobStoreTakesBigFiles(SharedAzurite azurite)
{
    private const long SixtyFourMegabytes = 64L * 1024 * 1024;
    private const long TwoBlocks = 8L * 1024 * 1024;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_big_file_is_sent_on_while_it_is_read_and_never_held_whole()
    {
        var wire = new WireTap();
        var store = new BlobStore(wire.On(await azurite.NewContainerAsync(), await azurite.ConnectionStringAsync()));
        var ahead = 0L;
        await using var content = new PatternStream(SixtyFourMegabytes + 12_345, read => ahead = Math.Max(ahead, read - wire.Sent));

        (await store.WriteIfAbsentAsync("evidence/big", content, Token)).ShouldBeTrue();

        ahead.ShouldBeLessThanOrEqualTo(TwoBlocks);
        var kept = (await store.ReadAsync("evidence/big", Token))!.Content;
        await using var same = new PatternStream(SixtyFourMegabytes + 12_345, _ => { });
        Convert.ToHexString(SHA256.HashData(kept.Span)).ShouldBe(Convert.ToHexString(await SHA256.HashDataAsync(same, Token)));
    }

    [Fact]
    public async Task A_big_file_that_is_there_already_is_not_sent_again()
    {
        var wire = new WireTap();
        var store = new BlobStore(wire.On(await azurite.NewContainerAsync(), await azurite.ConnectionStringAsync()));
        await store.WriteIfAbsentAsync("evidence/big", new PatternStream(TwoBlocks, _ => { }), Token);
        var sent = wire.Sent;

        (await store.WriteIfAbsentAsync("evidence/big", new PatternStream(TwoBlocks, _ => { }), Token)).ShouldBeFalse();

        wire.Sent.ShouldBe(sent);
    }

    [Fact]
    public async Task A_big_file_that_is_cancelled_halfway_leaves_nothing_and_can_be_written_after_all()
    {
        var store = new BlobStore(await azurite.NewContainerAsync());
        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(Token);
        await using var content = new PatternStream(SixtyFourMegabytes, read =>
        {
            if (read > TwoBlocks)
                cancelled.Cancel();
        });

        await Should.ThrowAsync<OperationCanceledException>(async () => await store.WriteIfAbsentAsync("evidence/big", content, cancelled.Token));

        (await store.ReadAsync("evidence/big", Token)).ShouldBeNull();
        (await store.ListAsync("", Token).ToListAsync(Token)).ShouldBeEmpty();
        (await store.WriteIfAbsentAsync("evidence/big", new MemoryStream([1, 2]), Token)).ShouldBeTrue();
    }

    [Fact]
    public async Task Of_two_big_files_under_one_path_one_wins_and_is_whole()
    {
        var container = await azurite.NewContainerAsync();
        var lengths = new[] { TwoBlocks + 1, TwoBlocks + 2, TwoBlocks + 3, TwoBlocks + 4 };

        var wins = await Task.WhenAll(lengths.Select(length => Task.Run(
            async () => await new BlobStore(container).WriteIfAbsentAsync("evidence/big", new PatternStream(length, _ => { }), Token), Token)));

        wins.Count(won => won).ShouldBe(1);
        var kept = (await new BlobStore(container).ReadAsync("evidence/big", Token))!.Content;
        kept.Length.ShouldBe((int)lengths[Array.IndexOf(wins, true)]);
    }
}
