using System.Text.Json;

namespace LrtIntegration.Hosting;

/// <summary>What the Functions host sends for one call: the trigger's data by binding name. Its Metadata is left unread: fields of a message overwrite the queue's own there.</summary>
internal sealed class Invocation
{
    private readonly JsonElement data;

    private Invocation(JsonElement data) => this.data = data;

    /// <summary>Reads the body of a call; throws <see cref="FormatException"/> where it is not the host's.</summary>
    public static async Task<Invocation> ReadAsync(Stream body, CancellationToken cancellation)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(body, default, cancellation);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("Data", out var data) && data.ValueKind == JsonValueKind.Object
                ? new Invocation(data.Clone())
                : throw new FormatException("The body of the call has no object Data.");
        }
        // Half a surrogate pair is JSON, and no text.
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            throw new FormatException("The body of the call is not JSON that can be read.", malformed);
        }
    }

    /// <summary>The value of a binding; throws <see cref="FormatException"/> where the call lacks it.</summary>
    public JsonElement Binding(string name)
    {
        try
        {
            return data.TryGetProperty(name, out var value) ? value : throw new FormatException($"The call has no binding '{name}'.");
        }
        catch (InvalidOperationException malformed)
        {
            throw new FormatException("The name of a binding holds half a surrogate pair: it is no text.", malformed);
        }
    }
}
