using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace LrtIntegration.Intake;

/// <summary>One account of Azure Storage: known by a connection string, or by its address, and then entered with the program's own identity and no key.</summary>
/// <remarks>A call rides out an outage of half a minute: seven retries wait 40 seconds together. Without any answer at all it gives up after five minutes.</remarks>
internal sealed class AzureAccount
{
    private static readonly Lazy<TokenCredential> Identity = new(() => new DefaultAzureCredential());

    private readonly string? connectionString;
    private readonly Uri? address;
    private readonly Lazy<TokenCredential> identity;
    private HttpPipelineTransport? transport;

    private AzureAccount(string? connectionString, Uri? address, Lazy<TokenCredential> identity)
    {
        this.connectionString = connectionString;
        this.address = address;
        this.identity = identity;
    }

    public static AzureAccount ByConnectionString(string connectionString) => new(connectionString, address: null, Identity);

    /// <param name="address">Of the service that is asked for: <c>https://account.blob.core.windows.net</c>, or the same with <c>queue</c>.</param>
    public static AzureAccount ByIdentity(Uri address) => new(connectionString: null, address, Identity);

    /// <summary>As the other, as somebody else than the program itself.</summary>
    public static AzureAccount ByIdentity(Uri address, TokenCredential identity) => new(connectionString: null, address, new(identity));

    /// <summary>The same account, its requests carried by this.</summary>
    public AzureAccount With(HttpPipelineTransport carrier) => new(connectionString, address, identity) { transport = carrier };

    public BlobContainerClient Container(string name)
    {
        var options = Patient(new BlobClientOptions());
        return address is null
            ? new BlobServiceClient(connectionString, options).GetBlobContainerClient(name)
            : new BlobServiceClient(address, identity.Value, options).GetBlobContainerClient(name);
    }

    public QueueClient Queue(string name, QueueMessageEncoding encoding)
    {
        var options = Patient(new QueueClientOptions { MessageEncoding = encoding });
        return address is null
            ? new QueueServiceClient(connectionString, options).GetQueueClient(name)
            : new QueueServiceClient(address, identity.Value, options).GetQueueClient(name);
    }

    private TOptions Patient<TOptions>(TOptions options)
        where TOptions : ClientOptions
    {
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = 7;
        options.Retry.Delay = TimeSpan.FromSeconds(0.5);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(12);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(30);
        if (transport is not null)
            options.Transport = transport;
        return options;
    }
}
