using System.Text.Json;
using System.Text.Json.Serialization;

namespace LrtIntegration.Pack;

/// <summary>An enumeration as its name in camelCase.</summary>
internal sealed class CamelCase<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly PerValue<TEnum, JsonEncodedText> Names = new(value => JsonEncodedText.Encode(StableId.Camel(value)));

    private static readonly Dictionary<string, TEnum> Values = Enum.GetValues<TEnum>().ToDictionary(StableId.Camel, StringComparer.Ordinal);

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && Values.TryGetValue(reader.GetString()!, out var value)
            ? value
            : throw new JsonException($"Not a known value of {typeof(TEnum).Name}.");

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(Names[value]);
}
