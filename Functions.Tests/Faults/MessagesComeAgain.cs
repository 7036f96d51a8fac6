using System.Net;
using LrtIntegration.Tests.Hosting;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Faults;

[Collection(typeof(Disturbed))]
public sealed class MessagesComeAgain(PublishedProgram published, OwnAzurite own)
{
    private const string Event =
        """[{"topic":"/subscriptions/1/resourceGroups/lrt/providers/Microsoft.Storage/storageAccounts/lrt","subject":"/blobServices/default/containers/drops/blobs/mail.eml","eventType":"Microsoft.Storage.BlobCreated","id":"1","data":{"api":"PutBlob"},"dataVersion":"","metadataVersion":"1","eventTime":"2023-07-03T08:00:00Z"}]""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Five_deliveries_of_each_at_once_and_those_of_older_versions_change_nothing_more()
    {
        var azurite = await own.ServerAsync();
        var dossier = await own.ContainerAsync(own.NewName());
        await using var program = await own.StartAsync(await published.FolderAsync(), azurite.ConnectionString, dossier.Name);

        var collected = await Task.WhenAll(Enumerable.Repeat(Event, 5).Select(message => program.QueueAsync("CollectDrop", message)));
        var once = await Dossiers.ContentAsync(dossier, Token);
        var compiled = await Task.WhenAll(Enumerable.Repeat("""{"meeting":"2023-07-20"}""", 5).Select(message => program.QueueAsync("CompilePack", message)));
        var newer = await program.QueueAsync("CompilePack", """{"meeting":"2023-07-20","request":"0123456789abcdef0123456789abcdef","priority":"high"}""");

        collected.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK, string.Join('\n', program.Lines));
        compiled.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK);
        newer.Status.ShouldBe(HttpStatusCode.OK);
        once.Keys.Count(path => path.StartsWith("arrivals/", StringComparison.Ordinal)).ShouldBe(3);
        once.Keys.Count(path => path.StartsWith("cursors/drops/", StringComparison.Ordinal)).ShouldBe(1);
        (await Dossiers.ContentAsync(dossier, Token)).Keys.Count(path => path.EndsWith("/manifest.json", StringComparison.Ordinal)).ShouldBe(1);
    }
}
