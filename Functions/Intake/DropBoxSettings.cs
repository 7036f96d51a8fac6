namespace LrtIntegration.Intake;

/// <summary>Where senders leave their files, as the settings <c>Drops__*</c> say. With none of the three places set, it is in the account of the dossier.</summary>
internal sealed record DropBoxSettings
{
    public const string Section = "Drops";
    public const string DefaultContainer = "drops";

    /// <summary>A folder on this machine, for a desk without a server.</summary>
    public string? Folder { get; init; }

    /// <summary>Of the account; holds its key.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Of the account's blob service; entered with the program's own identity.</summary>
    public string? AccountUri { get; init; }

    public string Container { get; init; } = DefaultContainer;

    /// <summary>The box that is meant. Throws <see cref="InvalidDataException"/> with a Dutch sentence where none can be.</summary>
    public IDropBox Open(IntakeLimits limits) => (IsSet(Folder), IsSet(ConnectionString), IsSet(AccountUri)) switch
    {
        (true, false, false) => new FolderDropBox(Folder!, limits),
        (false, true, false) => new BlobDropBox(AzureAccount.ByConnectionString(ConnectionString!).Container(Container), limits),
        (false, false, true) => new BlobDropBox(AzureAccount.ByIdentity(Address).Container(Container), limits),
        (false, false, false) => throw new InvalidDataException("Er is niet ingesteld waar de leveringen binnenkomen. Stel een van Drops__Folder, Drops__ConnectionString en Drops__AccountUri in."),
        _ => throw new InvalidDataException("Leveringen komen op één plek binnen, en er zijn er meer ingesteld. Laat een van Drops__Folder, Drops__ConnectionString en Drops__AccountUri staan."),
    };

    private Uri Address => Uri.TryCreate(AccountUri, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
        ? address
        : throw new InvalidDataException($"Drops__AccountUri is geen adres dat met https:// begint: {AccountUri}.");

    private static bool IsSet(string? value) => !string.IsNullOrWhiteSpace(value);
}
