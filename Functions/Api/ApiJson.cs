using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LrtIntegration.Api;

/// <summary>The bodies of the API, as the compiler prepares them.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ProblemBody))]
[JsonSerializable(typeof(PackListBody))]
[JsonSerializable(typeof(MeetingBody))]
[JsonSerializable(typeof(VersionBody))]
[JsonSerializable(typeof(RebuildBody))]
[JsonSerializable(typeof(RulingBody))]
[JsonSerializable(typeof(RecordedRulingBody))]
[JsonSerializable(typeof(HealthBody))]
[JsonSerializable(typeof(PoisonListBody))]
[JsonSerializable(typeof(PoisonBody))]
[JsonSerializable(typeof(SettleBody))]
internal sealed partial class ApiJson : JsonSerializerContext;

/// <summary>How the API writes: camelCase, Dutch letters as they are.</summary>
internal static class ApiFormat
{
    private static readonly JsonSerializerOptions Options = new(ApiJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = ApiJson.Default,
    };

    public static JsonTypeInfo<ProblemBody> Problem => Of<ProblemBody>();

    public static JsonTypeInfo<TBody> Of<TBody>() => (JsonTypeInfo<TBody>)Options.GetTypeInfo(typeof(TBody));
}
