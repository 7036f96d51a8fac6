using System.Security.Cryptography;
using System.Text;

namespace LrtIntegration.Deliver;

/// <summary>One thing that goes to one recipient, once.</summary>
/// <param name="About">What it is about, as a part of a path: the week, the meeting and version, the file.</param>
/// <param name="Recipient">The address; for a card "teams".</param>
internal sealed record Delivery(DeliveryKind Kind, string About, string Recipient)
{
    /// <summary>The same for each try: by this it is found among what was sent.</summary>
    public string Id { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Kind}|{About}|{Recipient.ToLowerInvariant()}")))[..32];
}

internal enum DeliveryKind
{
    Pack,
    Card,

    /// <summary>To who sent a file, what of it could not be read.</summary>
    Return,
    Reminder,

    /// <summary>To the secretariat: what was sent, failed, held or left.</summary>
    Report,

    /// <summary>A pack to one person, to look at.</summary>
    Proof,
}
