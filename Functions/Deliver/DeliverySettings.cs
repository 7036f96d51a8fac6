using System.Diagnostics.CodeAnalysis;
using MimeKit;

namespace LrtIntegration.Deliver;

/// <summary>Who sends to whom, as the settings <c>Briefing__*</c> say. Without any of them nothing is mailed.</summary>
internal sealed record DeliverySettings
{
    public const string Section = "Briefing";

    /// <summary>The mailbox that sends.</summary>
    public string? From { get; init; }

    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Who hears what was sent, failed and held.</summary>
    public string? Secretariat { get; init; }

    /// <summary>Such as <c>minjenv.nl</c>: nothing goes to an address elsewhere.</summary>
    public IReadOnlyList<string> AllowedDomains { get; init; } = [];

    /// <summary>Below which members open packs, such as <c>https://lrt.example.nl/api</c>.</summary>
    public string? PackAddress { get; init; }

    /// <summary><c>auto</c> (attached up to 3 MB, else a link), <c>attach</c> or <c>link</c>.</summary>
    public string Documents { get; init; } = "auto";

    /// <summary><c>true</c>: no mail where the pack is the one that was mailed last.</summary>
    public string SkipUnchanged { get; init; } = "false";

    /// <summary>Throws <see cref="InvalidDataException"/> with a Dutch sentence where something cannot be meant.</summary>
    public static DeliverySettings Bind(IConfiguration configuration)
    {
        var settings = configuration.GetSection(Section).Get<DeliverySettings>() ?? new DeliverySettings();
        return settings.Objection is { } objection ? throw new InvalidDataException(objection) : settings;
    }

    public bool SkipsUnchanged => bool.Parse(SkipUnchanged);

    /// <summary>Dutch: what keeps the briefing from being mailed; null where nothing does.</summary>
    public string? Lacking =>
        IsEmpty(From) ? "De briefing wordt niet gemaild: er is geen afzender ingesteld (Briefing__From)."
        : Recipients.Count == 0 ? "De briefing wordt niet gemaild: er zijn geen ontvangers ingesteld (Briefing__Recipients__0)."
        : null;

    /// <summary>A Dutch sentence on what is wrong with the settings; null where nothing is.</summary>
    public string? Objection =>
        Addresses().FirstOrDefault(given => !IsAddress(given.Value)) is { Name: not null } strange ? $"{strange.Name} is geen e-mailadres: {strange.Value}."
        : IsEmpty(From) && Addresses().Any() ? "Er zijn ontvangers van de briefing ingesteld, maar geen afzender. Stel Briefing__From in."
        : Receivers().Any() && AllowedDomains.Count == 0 ? "Er is niet ingesteld naar welke domeinen mail mag gaan. Stel Briefing__AllowedDomains__0 in."
        : Receivers().FirstOrDefault(given => !Allows(given.Value)) is { Name: not null } outside ? $"{outside.Name} ligt buiten de toegestane domeinen: {outside.Value}. Toegestaan: {string.Join(", ", AllowedDomains)} (Briefing__AllowedDomains)."
        : !IsEmpty(PackAddress) && !(Uri.TryCreate(PackAddress, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback)) ? $"Briefing__PackAddress is geen adres dat met https:// begint: {PackAddress}."
        : Documents is not ("auto" or "attach" or "link") ? $"Briefing__Documents moet auto, attach of link zijn, niet {Documents}."
        : Documents is "link" && IsEmpty(PackAddress) ? "Briefing__Documents is link, maar er is geen adres van de stukken. Stel Briefing__PackAddress in."
        : !bool.TryParse(SkipUnchanged, out _) ? "Briefing__SkipUnchanged moet true of false zijn."
        : null;

    /// <summary>Whether mail may go to this address.</summary>
    public bool Allows(string address) =>
        IsAddress(address) && AllowedDomains.Any(domain => address.EndsWith($"@{domain.TrimStart('@')}", StringComparison.OrdinalIgnoreCase));

    private IEnumerable<Given> Addresses() => IsEmpty(From) ? Receivers() : Receivers().Prepend(new Given("Briefing__From", From!));

    private IEnumerable<Given> Receivers()
    {
        for (var index = 0; index < Recipients.Count; index++)
            yield return new Given($"Briefing__Recipients__{index}", Recipients[index]);
        if (!IsEmpty(Secretariat))
            yield return new Given("Briefing__Secretariat", Secretariat!);
    }

    public static bool IsAddress(string text) => MailboxAddress.TryParse(text, out var address) && address.Address == text && address.Domain.Contains('.', StringComparison.Ordinal);

    private static bool IsEmpty([NotNullWhen(false)] string? text) => string.IsNullOrWhiteSpace(text);

    private readonly record struct Given(string Name, string Value);
}
