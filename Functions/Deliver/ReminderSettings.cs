using System.Globalization;
using LrtIntegration.Reference;

namespace LrtIntegration.Deliver;

/// <summary>Which sources are reminded, where and when, as the settings <c>Reminders__*</c> say. A source without an address is not.</summary>
internal sealed record ReminderSettings
{
    public const string Section = "Reminders";

    private const int MostDays = 60;

    /// <summary>How many days before its last day of delivery a source is reminded.</summary>
    public string DaysBefore { get; init; } = "2";

    /// <summary>By the name of the source (<c>coa</c>, <c>bzk</c>, <c>minutes</c>) or the code of a province.</summary>
    public IReadOnlyDictionary<string, string> Addresses { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Where the file formats are described; null where that has no address.</summary>
    public string? FormatsAddress { get; init; }

    public int Days => int.Parse(DaysBefore, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Throws <see cref="InvalidDataException"/> with a Dutch sentence where something cannot be meant.</summary>
    public static ReminderSettings Bind(IConfiguration configuration, DeliverySettings delivery)
    {
        var settings = configuration.GetSection(Section).Get<ReminderSettings>() ?? new ReminderSettings();
        return settings.Objection(delivery) is { } objection ? throw new InvalidDataException(objection) : settings;
    }

    /// <summary>Null where none is set.</summary>
    public string? AddressOf(string source) => Addresses.FirstOrDefault(given => string.Equals(given.Key, source, StringComparison.OrdinalIgnoreCase)).Value;

    private string? Objection(DeliverySettings delivery) =>
        !int.TryParse(DaysBefore, NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days > MostDays ? $"Reminders__DaysBefore moet een aantal dagen van 0 tot en met {MostDays} zijn, niet {DaysBefore}."
        : Addresses.Keys.FirstOrDefault(source => !IsSource(source)) is { } strange ? $"Reminders__Addresses__{strange} noemt geen bron. Kies coa, bzk, minutes of de CBS-code van een provincie, zoals PV31."
        : Addresses.FirstOrDefault(given => !DeliverySettings.IsAddress(given.Value)) is { Key: not null } wrong ? $"Reminders__Addresses__{wrong.Key} is geen e-mailadres: {wrong.Value}."
        : Addresses.Count > 0 && string.IsNullOrWhiteSpace(delivery.From) ? "Er zijn adressen voor herinneringen ingesteld, maar geen afzender. Stel Briefing__From in."
        : Addresses.FirstOrDefault(given => !delivery.Allows(given.Value)) is { Key: not null } outside ? $"Reminders__Addresses__{outside.Key} ligt buiten de toegestane domeinen: {outside.Value}. Toegestaan: {string.Join(", ", delivery.AllowedDomains)} (Briefing__AllowedDomains)."
        : FormatsAddress is { Length: > 0 } formats && !(Uri.TryCreate(formats, UriKind.Absolute, out var page) && page.Scheme == Uri.UriSchemeHttps) ? $"Reminders__FormatsAddress is geen adres dat met https:// begint: {formats}."
        : null;

    private static bool IsSource(string name) =>
        name.ToLowerInvariant() is "coa" or "bzk" or "minutes" || Gazetteer.Provinces.Any(province => string.Equals(province.Code, name, StringComparison.OrdinalIgnoreCase));
}
