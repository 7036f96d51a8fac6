namespace LrtIntegration.Deliver;

/// <summary>Where cards go, as the setting <c>Teams__WorkflowUrl</c> says. The address is a secret: whoever has it can post.</summary>
internal sealed record TeamsSettings
{
    public const string Section = "Teams";

    public string? WorkflowUrl { get; init; }

    /// <summary>Throws <see cref="InvalidDataException"/> with a Dutch sentence where something cannot be meant.</summary>
    public static TeamsSettings Bind(IConfiguration configuration)
    {
        var settings = configuration.GetSection(Section).Get<TeamsSettings>() ?? new TeamsSettings();
        return settings.Objection is { } objection ? throw new InvalidDataException(objection) : settings;
    }

    public Uri? Address => string.IsNullOrWhiteSpace(WorkflowUrl) ? null : new Uri(WorkflowUrl);

    /// <summary>Dutch: why no card is posted; null where one is.</summary>
    public string? Lacking => Address is null ? "Er gaat geen bericht naar Teams: er is geen werkstroom ingesteld (Teams__WorkflowUrl)." : null;

    /// <summary>A Dutch sentence on what is wrong, without the address itself; null where nothing is.</summary>
    public string? Objection =>
        string.IsNullOrWhiteSpace(WorkflowUrl) || (Uri.TryCreate(WorkflowUrl, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback))
            ? null
            : "Teams__WorkflowUrl is geen adres dat met https:// begint.";

    // Also where someone logs the settings.
    public override string ToString() => nameof(TeamsSettings);
}
