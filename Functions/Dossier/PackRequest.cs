using System.Text.Json.Serialization;

namespace LrtIntegration.Dossier;

/// <summary>Someone's request for a pack of one meeting, and how far it is.</summary>
/// <param name="Version">Of the pack, when it is done.</param>
/// <param name="Novelty">Whether the pack was made for this request, or was there already.</param>
/// <param name="Reason">Dutch; why it failed.</param>
/// <param name="Advice">Dutch; what to do about that.</param>
/// <param name="Remark">Dutch; what the pack may lack although it was made.</param>
internal sealed record PackRequest(
    string Id,
    DateOnly Meeting,
    PackRequestState State,
    string By,
    DateTimeOffset AskedAt,
    DateTimeOffset ChangedAt,
    int? Version = null,
    Novelty? Novelty = null,
    string? Reason = null,
    string? Advice = null,
    string? Remark = null);

/// <summary>How far a request is; a later state never goes back to an earlier one, but for another try after a failure.</summary>
internal enum PackRequestState
{
    Queued,
    Collecting,
    Composing,
    Rendering,
    Failed,
    Done,
}

/// <summary>The request as the compiler prepares it for writing.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(PackRequest))]
[JsonSerializable(typeof(RunNote))]
internal sealed partial class PackRequestJson : JsonSerializerContext;
