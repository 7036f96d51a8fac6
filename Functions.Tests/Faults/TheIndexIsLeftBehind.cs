using System.Net;
using Azure.Storage.Blobs;
using LrtIntegration.Tests.Hosting;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Faults;

/// <summary>A kill between what the dossier keeps and what its index knows of it: the next run makes the pack of a dossier without any index.</summary>
[Collection(typeof(Disturbed))]
public sealed class TheIndexIsLeftBehind(LeanProgram lean, OwnAzurite own)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Absent_older_than_the_drops_or_cut_in_half_it_misleads_nobody()
    {
        await using var toll = await StorageToll.BeforeAsync(await own.ServerAsync());
        var folder = await lean.FolderAsync();
        var absent = await KilledAsync(folder, toll, write: 1, WriteFate.Lost);
        var older = await KilledAsync(folder, toll, write: 2, WriteFate.Lost);
        var half = await KilledAsync(folder, toll, write: 2, WriteFate.Kept);
        (await PagesAsync(absent)).ShouldBeEmpty();
        var page = half.GetBlobClient((await PagesAsync(half)).ShouldHaveSingleItem());
        var content = (await page.DownloadContentAsync(Token)).Value.Content.ToArray();
        (await older.GetBlobClient(page.Name).DownloadContentAsync(Token)).Value.Content.ToArray().Length.ShouldBeInRange(100, content.Length - 100);
        await page.UploadAsync(BinaryData.FromBytes(content[..(content.Length / 2)]), overwrite: true, Token);

        // Without an index there is only a full reading.
        var full = await PackAsync(folder, toll, absent);

        (await PackAsync(folder, toll, older)).ShouldBe(full);
        (await PackAsync(folder, toll, half)).ShouldBe(full);
        foreach (var dossier in (BlobContainerClient[])[absent, older, half])
            (await dossier.GetBlobClient(page.Name).DownloadContentAsync(Token)).Value.Content.ToArray().ShouldBe(content);
    }

    /// <summary>A dossier whose collecting was broken off at this write to the index.</summary>
    private async Task<BlobContainerClient> KilledAsync(string folder, StorageToll toll, int write, WriteFate fate)
    {
        var dossier = await own.ContainerAsync(own.NewName());
        await using var program = await own.StartAsync(folder, toll.ConnectionString, dossier.Name);
        toll.Await(write, program.KillAsync, "/index/", fate);
        await Should.ThrowAsync<HttpRequestException>(() => program.CallAsync("SweepDrops", HostBody.TimerFirst));
        toll.Await(write: 0, () => Task.CompletedTask);
        return dossier;
    }

    /// <summary>The files of the pack that a new run makes.</summary>
    private async Task<SortedDictionary<string, string>> PackAsync(string folder, StorageToll toll, BlobContainerClient dossier)
    {
        await using var program = await own.StartAsync(folder, toll.ConnectionString, dossier.Name);
        (await program.CallAsync("SweepDrops", HostBody.TimerFirst)).Status.ShouldBe(HttpStatusCode.OK);
        (await program.QueueAsync("CompilePack", """{"meeting":"2023-07-20"}""")).Status.ShouldBe(HttpStatusCode.OK);
        return new((await Dossiers.ContentAsync(dossier, Token)).Where(pair => pair.Key.StartsWith("packs/", StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static async Task<List<string>> PagesAsync(BlobContainerClient dossier) =>
        [.. (await Dossiers.ContentAsync(dossier, Token)).Keys.Where(path => path.StartsWith("index/", StringComparison.Ordinal))];
}
