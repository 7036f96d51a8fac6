using LrtIntegration.Intake;

namespace LrtIntegration.Dossier;

/// <summary>The store that the settings ask for. Nothing is read or written before the first item is.</summary>
internal static class StoreChoice
{
    /// <summary>Throws <see cref="InvalidDataException"/> with a Dutch sentence where the settings cannot be meant.</summary>
    public static IStore Open(StoreSettings settings) => settings switch
    {
        { Objection: { } objection } => throw new InvalidDataException(objection),
        { Folder: { } folder } when !string.IsNullOrWhiteSpace(folder) => new FolderStore(folder),
        { AccountUri: { } address } when !string.IsNullOrWhiteSpace(address) => In(AzureAccount.ByIdentity(new Uri(address)), settings),
        _ => In(AzureAccount.ByConnectionString(settings.ConnectionString!), settings),
    };

    private static WormStore In(AzureAccount account, StoreSettings settings) => new(
        new BlobStore(account.Container(settings.EvidenceContainer)),
        new BlobStore(account.Container(settings.PacksContainer)),
        new BlobStore(account.Container(settings.Container)));
}
