using System.Text.Json;
using System.Text.Json.Serialization;

namespace LrtIntegration.Pack;

/// <summary>An enumeration as its name in camelCase.</summary>
internal sealed class CamelCase<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();

    // Not a dictionary by value: it makes an object of each value that it looks for.
    private static readonly JsonEncodedText[] Names = [.. Values.Select(value => JsonEncodedText.Encode(StableId.Camel(value)))];

    private static readonly Dictionary<string, TEnum> ByName = Values.ToDictionary(StableId.Camel, StringComparer.Ordinal);

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && ByName.TryGetValue(reader.GetString()!, out var value)
            ? value
            : throw new JsonException($"Not a known value of {typeof(TEnum).Name}.");

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(Names[Array.IndexOf(Values, value)]);
}
