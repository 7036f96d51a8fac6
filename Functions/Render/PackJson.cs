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
    private static readonly JsonSerializerOptions Options = new(PackJsonContext.Default.Options)
    {
        // Read as a file, never set into HTML: é, € and quotes may stand as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = PackJsonContext.Default.WithAddedModifier(OnlyWritten),
    };

    public static RenderedDocument Render(BriefingPack pack) => Write("pack.json", pack);

    public static RenderedDocument Render(Manifest manifest) => Write("manifest.json", manifest);

    private static RenderedDocument Write<T>(string name, T value)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(value, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)));
        return new(name, "application/json", [.. json, (byte)'\n']);
    }

    // A property can be required by C# and left out of JSON; the serializer refuses that because it thinks of reading.
    private static void OnlyWritten(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            property.IsRequired = false;
    }
}

/// <summary>The writers of <c>pack.json</c> and <c>manifest.json</c>, made by the compiler so that nothing is looked up at start.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    Converters = [
        typeof(CamelCase<AreaLevel>),
        typeof(CamelCase<Ask>),
        typeof(CamelCase<ChangeKind>),
        typeof(CamelCase<CommitmentStatus>),
        typeof(CamelCase<CoverageStatus>),
        typeof(CamelCase<EvidenceStatus>),
        typeof(CamelCase<GrantStatus>),
        typeof(CamelCase<Indicator>),
        typeof(CamelCase<Mark>),
        typeof(CamelCase<PopulationGroup>),
        typeof(CamelCase<Shelter>),
        typeof(CamelCase<SourceName>)])]
[JsonSerializable(typeof(BriefingPack))]
[JsonSerializable(typeof(Manifest))]
internal sealed partial class PackJsonContext : JsonSerializerContext;

/// <summary>An enumeration as its name in camelCase.</summary>
internal sealed class CamelCase<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
