using LrtIntegration.Intake;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Protection;

/// <summary>The names under which one piece of evidence came in, as a pack may show them.</summary>
internal sealed class FileNames
{
    private const string Secret = "vertrouwelijk";

    private readonly Screening screening;
    private readonly bool isSecret;
    private readonly Audience audience;

    public FileNames(Delivery delivery, Screening screening, bool isSecret, Audience audience)
    {
        this.screening = screening;
        this.isSecret = isSecret;
        this.audience = audience;
        Sha256 = delivery.Sha256;
        First = Of(delivery.First.FileName);
        Differ = !string.Equals(First, delivery.First.FileName, StringComparison.Ordinal);
    }

    public string Sha256 { get; }

    public string First { get; }

    /// <summary>Whether the name may not be shown as it was.</summary>
    public bool Differ { get; }

    public string Of(string name) => isSecret ? Secret : screening.Text(name, new HeldPlace(Sha256, "bestandsnaam", "", ""), Leaks.InText);

    public Arrival Of(Arrival arrival) => arrival with
    {
        FileName = Of(arrival.FileName),
        Origin = isSecret ? Secret : screening.Text(arrival.Origin, new HeldPlace(Sha256, Of(arrival.FileName), "", "herkomst"), Leaks.InText),
        Sender = audience is Audience.Public || isSecret ? null : arrival.Sender is { } sender && ContactDetails.IsHome(sender) ? "particulier adres" : arrival.Sender,
        Subject = arrival.Subject is { } subject ? isSecret ? Secret : screening.Text(subject, new HeldPlace(Sha256, Of(arrival.FileName), "", "onderwerp van de mail"), Leaks.InSignal) : null,
    };
}
