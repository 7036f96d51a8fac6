using System.Text.Json;
using System.Text.Json.Serialization;
using LrtIntegration.Sources;

namespace LrtIntegration.Dossier;

/// <summary>A trace as place and text. Evidence and file name are those of the whole reading, which sets them again.</summary>
internal sealed class TraceConverter : JsonConverter<Trace>
{
    public override Trace Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray || !reader.Read() || reader.TokenType != JsonTokenType.String)
            throw new JsonException("Not a trace.");
        var location = reader.GetString()!;
        if (!reader.Read() || reader.TokenType != JsonTokenType.String)
            throw new JsonException("Not a trace.");
        var raw = reader.GetString()!;
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray)
            throw new JsonException("Not a trace.");
        return new Trace("", "", location, raw);
    }

    public override void Write(Utf8JsonWriter writer, Trace value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(value.Location);
        writer.WriteStringValue(value.Raw);
        writer.WriteEndArray();
    }
}
