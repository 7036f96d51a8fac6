using System.Text.Json.Serialization;

namespace LrtIntegration.Dossier.Poison;

/// <summary>A message that failed time and again and was put aside, as the dossier keeps it. The host calls such messages poison.</summary>
/// <param name="Why">Dutch, how it last failed; null where that is not known.</param>
internal sealed record PoisonMessage(string Id, WorkKind Kind, string Text, DateTimeOffset? Since, string? Why)
{
    /// <summary>What the secretariat did with it; null while it waits for that.</summary>
    [JsonIgnore]
    public PoisonOutcome? Outcome { get; init; }
}

/// <summary>What became of such a message, and by whom.</summary>
/// <param name="Reason">Dutch; empty where it was put back.</param>
internal sealed record PoisonOutcome(PoisonEnd End, string By, DateTimeOffset At, string Reason);

/// <summary>How such a message can end.</summary>
internal enum PoisonEnd
{
    /// <summary>Put back in its queue, to be tried again.</summary>
    PutBack,

    /// <summary>Dealt with by hand, or not needed.</summary>
    Settled,
}

/// <summary>The messages as the compiler prepares them for writing.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(PoisonMessage))]
[JsonSerializable(typeof(PoisonOutcome))]
[JsonSerializable(typeof(WorkFailure))]
internal sealed partial class PoisonJson : JsonSerializerContext;
