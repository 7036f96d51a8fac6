using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LrtIntegration.Deliver;

/// <summary>The message that asks to tell the members of one version of a pack.</summary>
internal sealed record NotificationMessage(DateOnly Meeting, int Version)
{
    /// <summary>What the receipt of its card is about.</summary>
    [JsonIgnore]
    public string About => FormattableString.Invariant($"{Meeting:yyyy-MM-dd}-v{Version}");

    [JsonIgnore]
    public string Text => JsonSerializer.Serialize(this, DeliveryJson.Default.NotificationMessage);

    /// <summary>The message of the card with a receipt about this.</summary>
    public static NotificationMessage Of(string about)
    {
        var parts = about.Split("-v");
        return new(DateOnly.ParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    /// <summary>Throws <see cref="FormatException"/> where it is none.</summary>
    public static NotificationMessage Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, DeliveryJson.Default.NotificationMessage) is { Version: > 0 } message
                ? message
                : throw new FormatException("The message names no version of a pack.");
        }
        catch (JsonException malformed)
        {
            throw new FormatException("The message is no JSON that names a meeting and a version.", malformed);
        }
    }
}
