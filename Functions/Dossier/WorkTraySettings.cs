using LrtIntegration.Intake;

namespace LrtIntegration.Dossier;

/// <summary>The account of the queues: the one that the Functions host itself is told of, in the setting <c>AzureWebJobsStorage</c>, as it takes the work out.</summary>
internal sealed record WorkTraySettings
{
    public const string Section = "AzureWebJobsStorage";

    /// <summary>The value of the setting itself: a connection string.</summary>
    public string? ConnectionString { get; init; }

    /// <summary><c>AzureWebJobsStorage__queueServiceUri</c>: the address of the queue service, entered with the program's own identity.</summary>
    public string? QueueServiceUri { get; init; }

    /// <summary><c>AzureWebJobsStorage__accountName</c>: instead of the address.</summary>
    public string? AccountName { get; init; }

    /// <summary>The tray in that account; null where the host is told of none, as when there is no host.</summary>
    public IWorkTray? Open() =>
        IsSet(ConnectionString) ? new QueueWorkTray(AzureAccount.ByConnectionString(ConnectionString!))
        : IsSet(QueueServiceUri) ? new QueueWorkTray(AzureAccount.ByIdentity(new Uri(QueueServiceUri!)))
        : IsSet(AccountName) ? new QueueWorkTray(AzureAccount.ByIdentity(new Uri($"https://{AccountName}.queue.core.windows.net")))
        : null;

    public static WorkTraySettings From(IConfiguration configuration) => new()
    {
        ConnectionString = configuration[Section],
        QueueServiceUri = configuration[$"{Section}:{nameof(QueueServiceUri)}"],
        AccountName = configuration[$"{Section}:{nameof(AccountName)}"],
    };

    private static bool IsSet(string? value) => !string.IsNullOrWhiteSpace(value);
}
