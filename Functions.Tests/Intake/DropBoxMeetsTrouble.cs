using System.Text;
using Azure.Storage.Blobs;
using LrtIntegration.Dossier;
using LrtIntegration.Intake;
using LrtIntegration.Tests.Azurite;
using Moq;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Intake;

public sealed class DropBoxMeetsTrouble(SharedAzurite azurite) : IAsyncLifetime
{
    private BlobContainerClient drops = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => drops = await azurite.NewContainerAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_file_above_the_limit_is_kept_whole_and_set_aside_with_a_reason()
    {
        byte[] content = [.. Enumerable.Range(0, 5_000_000).Select(i => (byte)(i * 13))];
        await LeaveAsync("groot.xlsx", content);
        var bench = new DropBoxBench(drops, new BlobStore(await azurite.NewContainerAsync()), new IntakeLimits(BytesPerFile: 2_000_000));

        await bench.Round.SweepAsync(Token);

        var evidence = (await bench.PathsAsync("evidence/")).ShouldHaveSingleItem();
        (await bench.Store.ReadAsync(evidence, Token))!.Content.ToArray().ShouldBe(content);
        var arrival = await bench.Store.ReadAsync((await bench.PathsAsync("arrivals/")).ShouldHaveSingleItem(), Token);
        Encoding.UTF8.GetString(arrival!.Content.Span).ShouldContain("Dit bestand is te groot om te lezen (5 MB; de grens is 2 MB).");
    }

    [Fact]
    public async Task A_file_that_is_replaced_while_it_is_taken_is_not_mixed_with_its_successor()
    {
        await LeaveAsync("coa.csv", "eerste"u8.ToArray());
        var box = new BlobDropBox(drops, IntakeLimits.Default);
        var seen = await box.FindAsync("coa.csv", Token);
        await LeaveAsync("coa.csv", "tweede"u8.ToArray());

        await Should.ThrowAsync<IOException>(async () => await seen!.TakeAsync(Token));
    }

    [Fact]
    public async Task A_version_has_one_name_whether_it_is_listed_or_found()
    {
        await LeaveAsync("coa.csv", "eerste"u8.ToArray());
        var box = new BlobDropBox(drops, IntakeLimits.Default);

        var listed = (await box.ListAsync(Token).ToListAsync(Token)).ShouldHaveSingleItem();

        (await box.FindAsync("coa.csv", Token))!.Version.ShouldBe(listed.Version);
    }

    [Fact]
    public async Task The_folders_of_a_hierarchical_account_are_no_drops()
    {
        await drops.GetBlobClient("week27").UploadAsync(BinaryData.Empty, new Azure.Storage.Blobs.Models.BlobUploadOptions
        {
            Metadata = new Dictionary<string, string>(StringComparer.Ordinal) { ["hdi_isfolder"] = "true" },
        }, Token);
        var box = new BlobDropBox(drops, IntakeLimits.Default);

        (await box.ListAsync(Token).ToListAsync(Token)).ShouldBeEmpty();
        (await box.FindAsync("week27", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_drop_that_fails_keeps_no_other_waiting_and_is_taken_by_the_next_sweep()
    {
        foreach (var name in new[] { "a.txt", "b.txt", "c.txt" })
            await LeaveAsync(name, Encoding.UTF8.GetBytes(name));
        var store = new MemoryStore();
        var faulty = new Mock<IStore>();
        var failed = false;
        faulty.Setup(s => s.ListAsync(It.IsAny<string>(), It.IsAny<CancellationToken>())).Returns(store.ListAsync);
        faulty.Setup(s => s.ReadAsync(It.IsAny<string>(), It.IsAny<CancellationToken>())).Returns(store.ReadAsync);
        faulty.Setup(s => s.ReplaceAsync(It.IsAny<string>(), It.IsAny<ReadOnlyMemory<byte>>(), It.IsAny<string>(), It.IsAny<CancellationToken>())).Returns(store.ReplaceAsync);
        faulty.Setup(s => s.WriteIfAbsentAsync(It.IsAny<string>(), It.IsAny<ReadOnlyMemory<byte>>(), It.IsAny<CancellationToken>()))
            .Returns((string path, ReadOnlyMemory<byte> content, CancellationToken token) =>
            {
                var failing = !failed && path.StartsWith("arrivals/", StringComparison.Ordinal);
                failed |= failing;
                return failing ? throw new IOException("schijf vol") : store.WriteIfAbsentAsync(path, content, token);
            });
        var bench = new DropBoxBench(drops, faulty.Object);

        (await Should.ThrowAsync<AggregateException>(() => bench.Round.SweepAsync(Token))).Message.ShouldStartWith("1 of 3 drops could not be taken.");
        (await bench.PathsAsync("cursors/drops/")).Count.ShouldBe(2);
        await bench.Round.SweepAsync(Token);

        (await bench.PathsAsync("cursors/drops/")).Count.ShouldBe(3);
        var whole = new DropBoxBench(drops, new MemoryStore());
        await whole.Round.SweepAsync(Token);
        (await bench.DossierAsync()).ShouldBe(await whole.DossierAsync());
    }

    private async Task LeaveAsync(string name, byte[] content) =>
        await drops.GetBlobClient(name).UploadAsync(BinaryData.FromBytes(content), overwrite: true, Token);
}
