using System.Globalization;
using Azure.Storage.Blobs;
using LrtIntegration.Intake;
using LrtIntegration.Tests.Azurite;
using Xunit;

[assembly: AssemblyFixture(typeof(SharedAzurite))]

namespace LrtIntegration.Tests.Azurite;

/// <summary>The Azurite that all tests share. It starts when the first test needs it; each test has names of its own.</summary>
public sealed class SharedAzurite : IAsyncDisposable
{
    private readonly Lazy<Task<AzuriteServer>> server = new(AzuriteServer.StartNewAsync);
    private int names;

    public async Task<string> ConnectionStringAsync() => (await server.Value).ConnectionString;

    /// <summary>A name that no other test has, for a container or a queue.</summary>
    public string NewName() => string.Create(CultureInfo.InvariantCulture, $"test-{Interlocked.Increment(ref names)}");

    /// <summary>A container that is there and empty.</summary>
    public async Task<BlobContainerClient> NewContainerAsync()
    {
        var container = (await AccountAsync()).Container(NewName());
        await container.CreateAsync();
        return container;
    }

    public async ValueTask DisposeAsync()
    {
        if (server.IsValueCreated)
            await (await server.Value).DisposeAsync();
    }

    internal async Task<AzureAccount> AccountAsync() => AzureAccount.ByConnectionString(await ConnectionStringAsync());
}
