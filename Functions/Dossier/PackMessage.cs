using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LrtIntegration.Dossier;

/// <summary>The message that asks for a pack, as it waits in the queue.</summary>
/// <param name="Request">The id of the request; null in messages that were put before requests were kept.</param>
internal sealed record PackMessage(DateOnly Meeting, string? Request)
{
    public string Text => JsonSerializer.Serialize(
        new PackMessageBody(Meeting.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Request), PackMessageJson.Default.PackMessageBody);

    /// <summary>Throws <see cref="FormatException"/> where the text is no such message.</summary>
    public static PackMessage Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, PackMessageJson.Default.PackMessageBody) is { Meeting: { } meeting, Request: var request }
                && DateOnly.TryParseExact(meeting, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                && (request is null || IsId(request))
                    ? new PackMessage(day, request)
                    : throw new FormatException("The message names no meeting as 2023-07-20.");
        }
        catch (JsonException malformed)
        {
            throw new FormatException("The message is not JSON with a meeting.", malformed);
        }
    }

    /// <summary>Whether this can be the id of a request.</summary>
    public static bool IsId(string text) => text.Length == 32 && text.All(char.IsAsciiHexDigitLower);
}

/// <summary>The message on the wire.</summary>
internal sealed record PackMessageBody(string? Meeting, string? Request);

/// <summary>The message as the compiler prepares it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PackMessageBody))]
internal sealed partial class PackMessageJson : JsonSerializerContext;
