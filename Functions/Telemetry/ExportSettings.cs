namespace LrtIntegration.Telemetry;

/// <summary>Where traces and metrics go, as the settings <c>APPLICATIONINSIGHTS_*</c> of the platform say. Without a connection string they go nowhere.</summary>
internal sealed record ExportSettings
{
    private const string Connection = "APPLICATIONINSIGHTS_CONNECTION_STRING";
    private const string Authentication = "APPLICATIONINSIGHTS_AUTHENTICATION_STRING";

    public string? ConnectionString { get; private init; }

    /// <summary>Whether the program shows its own identity, as <c>Authorization=AAD</c> asks.</summary>
    public bool ShowsIdentity { get; private init; }

    /// <summary>The identity to show; null for the one of the machine.</summary>
    public string? ClientId { get; private init; }

    /// <summary>Throws <see cref="InvalidDataException"/> with a Dutch sentence where something cannot be meant.</summary>
    public static ExportSettings From(IConfiguration configuration)
    {
        if (configuration[Connection] is not { } connection || string.IsNullOrWhiteSpace(connection))
            return new ExportSettings();
        if (!Guid.TryParse(PartOf(connection, "InstrumentationKey"), out _))
            throw new InvalidDataException($"{Connection} is geen verbindingsreeks van Azure Monitor: er staat geen geldige InstrumentationKey in.");
        if (PartOf(connection, "IngestionEndpoint") is { } endpoint && !IsSafe(endpoint))
            throw new InvalidDataException($"{Connection} noemt een IngestionEndpoint dat niet met https:// begint.");
        var authentication = configuration[Authentication] ?? "";
        return new ExportSettings
        {
            ConnectionString = connection,
            ShowsIdentity = PartOf(authentication, "Authorization") is { } way && way.Equals("AAD", StringComparison.OrdinalIgnoreCase),
            ClientId = PartOf(authentication, "ClientId") ?? configuration["AZURE_CLIENT_ID"],
        };
    }

    // Also where someone logs the settings.
    public override string ToString() => nameof(ExportSettings);

    private static bool IsSafe(string endpoint) => Uri.TryCreate(endpoint, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback);

    private static string? PartOf(string text, string name) => text
        .Split(';', StringSplitOptions.TrimEntries)
        .Select(part => part.Split('=', 2, StringSplitOptions.TrimEntries))
        .FirstOrDefault(pair => pair is [var key, not ""] && key.Equals(name, StringComparison.OrdinalIgnoreCase))?[1];
}
