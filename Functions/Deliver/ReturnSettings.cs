namespace LrtIntegration.Deliver;

/// <summary>Whether senders hear by themselves what of their files could not be read, as the setting <c>Returns__Automatic</c> says.</summary>
internal sealed record ReturnSettings
{
    public const string Section = "Returns";

    /// <summary><c>true</c>: each return message goes out at once. Else the secretariat releases it.</summary>
    public string Automatic { get; init; } = "false";

    public bool IsAutomatic => bool.Parse(Automatic);

    /// <summary>Throws <see cref="InvalidDataException"/> with a Dutch sentence where something cannot be meant.</summary>
    public static ReturnSettings Bind(IConfiguration configuration, DeliverySettings delivery)
    {
        var settings = configuration.GetSection(Section).Get<ReturnSettings>() ?? new ReturnSettings();
        return settings.Objection(delivery) is { } objection ? throw new InvalidDataException(objection) : settings;
    }

    private string? Objection(DeliverySettings delivery) =>
        !bool.TryParse(Automatic, out var automatic) ? "Returns__Automatic moet true of false zijn."
        : automatic && string.IsNullOrWhiteSpace(delivery.From) ? "Returns__Automatic is true, maar er is geen afzender. Stel Briefing__From in."
        : automatic && delivery.AllowedDomains.Count == 0 ? "Returns__Automatic is true, maar er is niet ingesteld naar welke domeinen mail mag gaan. Stel Briefing__AllowedDomains__0 in."
        : null;
}
