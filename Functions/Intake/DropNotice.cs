using System.Text.Json;

namespace LrtIntegration.Intake;

/// <summary>One event that the cloud sent about the drop box, in the schema of Event Grid or of CloudEvents 1.0. It is a hint and no more: it may be forged, late or doubled.</summary>
/// <param name="Kind">What happened, such as <see cref="Created"/>.</param>
/// <param name="Blobs">The names that may be meant, the likeliest first; empty where it tells of another container.</param>
internal sealed record DropNotice(string Kind, IReadOnlyList<string> Blobs)
{
    public const string Created = "Microsoft.Storage.BlobCreated";

    /// <summary>The events in a message: one, or an array of them. Throws <see cref="FormatException"/> where it is none.</summary>
    public static IReadOnlyList<DropNotice> In(string message, string container)
    {
        try
        {
            using var document = JsonDocument.Parse(message);
            return document.RootElement switch
            {
                { ValueKind: JsonValueKind.Array } batch => [.. batch.EnumerateArray().Select(one => Of(one, container))],
                var one => [Of(one, container)],
            };
        }
        // Half a surrogate pair is JSON, and no text.
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            throw new FormatException("The message is no event: it is not JSON that can be read.", malformed);
        }
    }

    private static DropNotice Of(JsonElement one, string container)
    {
        var kind = TextOf(one, "eventType") ?? (TextOf(one, "specversion") is null ? null : TextOf(one, "type"))
            ?? throw new FormatException("The message is no event: it has no eventType (Event Grid), nor a specversion and a type (CloudEvents).");
        if (kind != Created)
            return new DropNotice(kind, []);

        var places = new[] { PlaceOfSubject(TextOf(one, "subject")), PlaceOfUrl(one.TryGetProperty("data", out var data) ? TextOf(data, "url") : null) }
            .OfType<BlobPlace>()
            .ToList();
        return places is []
            ? throw new FormatException("The event names no blob, in its subject nor in its data.url.")
            : new DropNotice(kind, [.. places.Where(place => place.Container == container).Select(place => place.Name).Distinct(StringComparer.Ordinal)]);
    }

    private static BlobPlace? PlaceOfSubject(string? subject) =>
        subject?.Split('/', 7) is ["", "blobServices", "default", "containers", var container, "blobs", { Length: > 0 } name]
            ? new BlobPlace(container, name)
            : null;

    // The host in the address is not looked at: the box is ours, whatever an event says.
    private static BlobPlace? PlaceOfUrl(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.AbsolutePath.Split('/', 3) is ["", var container, { Length: > 0 } name]
            ? new BlobPlace(container, Uri.UnescapeDataString(name))
            : null;

    private static string? TextOf(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : null;

    private sealed record BlobPlace(string Container, string Name);
}
