using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Render;

/// <summary><c>pack.json</c>: the data of a pack for other programs. Its schema is <c>docs/pack.schema.json</c>.</summary>
internal static class PackJson
{
    // Read as a file, never set into HTML: é, € and quotes may stand as they are.
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static RenderedDocument Render(BriefingPack pack) => Write("pack.json", pack, PackJsonContext.Default.BriefingPack);

    public static RenderedDocument Render(Manifest manifest) => Write("manifest.json", manifest, PackJsonContext.Default.Manifest);

    private static RenderedDocument Write<T>(string name, T value, JsonTypeInfo<T> type)
    {
        var json = new PieceBuffer();
        using (var writer = new Utf8JsonWriter(json.Writer, Layout))
            type.SerializeHandler!(writer, value);
        json.Writer.Write("\n"u8);
        return new(name, "application/json", json.Close());
    }
}

/// <summary>The writers of <c>pack.json</c> and <c>manifest.json</c>, made by the compiler so that nothing is looked up at start.</summary>
/// <remarks>The writers are called as they are. By way of the serializer, its tables of types alone took longer than the page (170 against 60 ms).</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Serialization,
    Converters = [
        typeof(CamelCase<AreaLevel>),
        typeof(CamelCase<Ask>),
        typeof(CamelCase<ChangeKind>),
        typeof(CamelCase<ChangeSince>),
        typeof(CamelCase<CommitmentStatus>),
        typeof(CamelCase<CoverageStatus>),
        typeof(CamelCase<EvidenceStatus>),
        typeof(CamelCase<GrantStatus>),
        typeof(CamelCase<Indicator>),
        typeof(CamelCase<Mark>),
        typeof(CamelCase<PopulationGroup>),
        typeof(CamelCase<SettingAside>),
        typeof(CamelCase<Shelter>),
        typeof(CamelCase<SourceName>)])]
[JsonSerializable(typeof(BriefingPack))]
[JsonSerializable(typeof(Manifest))]
internal sealed partial class PackJsonContext : JsonSerializerContext;
