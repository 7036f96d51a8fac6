using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using LrtIntegration.Dossier;

namespace LrtIntegration.Console.Pages;

/// <summary>The receipt of one delivery as the console reads it in <c>deliveries/</c>; what it does not know it shows as it stands there.</summary>
internal sealed record SentSlip(string? Kind, string? About, string? Recipient, string? State, int Attempts, DateTimeOffset? At, string? Reason)
{
    private const string Folder = "deliveries/";

    public bool IsSent => State is "Sent";

    public string What => $"{Name}{(About is { Length: > 0 } about ? $" ({about})" : "")}";

    public string Ending => State switch
    {
        "Sending" => "begonnen, afloop nog niet bekend",
        "Sent" => "verzonden",
        "Failed" => "mislukt",
        "Uncertain" => "onzeker of het is aangekomen",
        var other => other ?? "onbekend",
    };

    private string Name => Kind switch
    {
        "Pack" => "Briefing",
        "Card" => "Bericht in Teams",
        "Return" => "Retourbericht",
        "Reminder" => "Herinnering",
        "Report" => "Verslag aan het secretariaat",
        "Proof" => "Proefzending",
        var other => other ?? "onbekend",
    };

    public static async IAsyncEnumerable<SentSlip> AllAsync(IStore store, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var path in store.ListAsync(Folder, cancellation))
        {
            if (await store.ReadAsync(path, cancellation) is { } item && Read(item) is { State: not null } slip)
                yield return slip;
        }
    }

    // Other things than receipts may be kept there too.
    private static SentSlip? Read(StoredItem item)
    {
        try
        {
            return JsonSerializer.Deserialize(item.Content.Span, SentSlipJson.Default.SentSlip);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>The receipt as the compiler prepares it for reading.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SentSlip))]
internal sealed partial class SentSlipJson : JsonSerializerContext;
