using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using LrtIntegration.Dossier;
using LrtIntegration.Tests.Azurite;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Dossier;

public sealed class BlobStoreKeepsTheContract(SharedAzurite azurite) : StoreContract, IAsyncLifetime
{
    private BlobContainerClient container = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => container = (await azurite.AccountAsync()).Container(azurite.NewName());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Before_the_first_write_there_is_no_container_and_the_store_is_empty()
    {
        (await List(Open(), "")).ShouldBeEmpty();
        (await Open().ReadAsync("evidence/ab", Token)).ShouldBeNull();
        (await Open().ReplaceAsync("evidence/ab", Bytes("x"), "tag", Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task The_store_that_is_opened_by_settings_is_this_container()
    {
        var opened = StoreChoice.Open(new StoreSettings { ConnectionString = await azurite.ConnectionStringAsync(), Container = container.Name });

        await opened.WriteIfAbsentAsync("rulings/ab", Bytes("heel"), Token);
        await opened.WriteIfAbsentAsync("evidence/ab", Bytes("apart"), Token);

        (await List(Open(), "")).ShouldBe(["rulings/ab"]);
        Text(await new BlobStore(container.GetParentBlobServiceClient().GetBlobContainerClient($"{container.Name}-evidence")).ReadAsync("evidence/ab", Token)).ShouldBe("apart");
    }

    private protected override IStore Open() => new BlobStore(container);
}
