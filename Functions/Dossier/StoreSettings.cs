using System.Text.RegularExpressions;

namespace LrtIntegration.Dossier;

/// <summary>Where the dossier is kept, as the settings <c>Store__*</c> say: in a folder, or in a container of an account of Azure Storage.</summary>
internal sealed partial record StoreSettings
{
    public const string Section = "Store";

    /// <summary>A folder on this machine.</summary>
    public string? Folder { get; init; }

    /// <summary>Of the account; holds its key.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Of the account's blob service, such as <c>https://account.blob.core.windows.net</c>; entered with the program's own identity.</summary>
    public string? AccountUri { get; init; }

    public string Container { get; init; } = "dossier";

    /// <summary>Where the platform may forbid that what came in is ever changed.</summary>
    public string EvidenceContainer => $"{Container}-evidence";

    /// <summary>Where the platform may forbid that a pack is ever changed.</summary>
    public string PacksContainer => $"{Container}-packs";

    /// <summary>A Dutch sentence on what is wrong with the settings; null where nothing is.</summary>
    public string? Objection => Given switch
    {
        [] => "Er is niet ingesteld waar het dossier staat. Stel een van Store__Folder, Store__ConnectionString en Store__AccountUri in.",
        [_, _, ..] => $"Het dossier kan maar op één plek staan, en er zijn er meer ingesteld: {string.Join(", ", Given.Select(name => $"{Section}__{name}"))}. Laat er één staan.",
        [nameof(Folder)] => null,
        [nameof(AccountUri)] when !IsSecure(AccountUri) => $"Store__AccountUri is geen adres dat met https:// begint: {AccountUri}.",
        _ when !ContainerName().IsMatch(Container) => $"Store__Container is geen naam van een container: {Container}. Gebruik 3 tot 54 kleine letters, cijfers en losse streepjes.",
        _ => null,
    };

    private string[] Given =>
    [
        .. new[] { (Name: nameof(Folder), Value: Folder), (Name: nameof(ConnectionString), Value: ConnectionString), (Name: nameof(AccountUri), Value: AccountUri) }
            .Where(setting => !string.IsNullOrWhiteSpace(setting.Value))
            .Select(setting => setting.Name),
    ];

    private static bool IsSecure(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;

    [GeneratedRegex("^(?=.{3,54}$)[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex ContainerName();
}
