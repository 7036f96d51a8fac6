using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Dossier;

/// <summary>Facts in their order. Figures come by the thousand, so each is a row of twelve values; any other fact is an object that names its case.</summary>
internal sealed class FactsConverter : JsonConverter<IReadOnlyList<Fact>>
{
    public override IReadOnlyList<Fact> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Expect(reader.TokenType, JsonTokenType.StartArray);
        var one = (JsonTypeInfo<Fact>)options.GetTypeInfo(typeof(Fact));
        var facts = new List<Fact>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            facts.Add(reader.TokenType is JsonTokenType.StartArray ? ReadFigure(ref reader) : JsonSerializer.Deserialize(ref reader, one)!);
        return facts;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Fact> value, JsonSerializerOptions options)
    {
        var one = (JsonTypeInfo<Fact>)options.GetTypeInfo(typeof(Fact));
        writer.WriteStartArray();
        foreach (var fact in value)
        {
            if (fact is Figure figure)
                Write(writer, figure);
            else
                JsonSerializer.Serialize(writer, fact, one);
        }

        writer.WriteEndArray();
    }

    private static Figure ReadFigure(ref Utf8JsonReader reader)
    {
        var figure = new Figure(
            Day(ref reader),
            new Area(Word<AreaLevel>(ref reader), Text(ref reader), Text(ref reader)),
            Word<Indicator>(ref reader),
            Word<PopulationGroup>(ref reader),
            Word<Shelter>(ref reader),
            Number(ref reader),
            Text(ref reader),
            Word<Mark>(ref reader),
            new Trace("", "", Text(ref reader), Text(ref reader)));
        Next(ref reader, JsonTokenType.EndArray);
        return figure;
    }

    private static void Write(Utf8JsonWriter writer, Figure figure)
    {
        Span<char> date = stackalloc char[10];
        figure.ReferenceDate.TryFormat(date, out var length, "O", CultureInfo.InvariantCulture);
        writer.WriteStartArray();
        writer.WriteStringValue(date[..length]);
        writer.WriteStringValue(Words<AreaLevel>.Of(figure.Area.Level));
        writer.WriteStringValue(figure.Area.Code);
        writer.WriteStringValue(figure.Area.Name);
        writer.WriteStringValue(Words<Indicator>.Of(figure.Indicator));
        writer.WriteStringValue(Words<PopulationGroup>.Of(figure.Group));
        writer.WriteStringValue(Words<Shelter>.Of(figure.Shelter));
        if (figure.Value is { } count)
            writer.WriteNumberValue(count);
        else
            writer.WriteNullValue();
        writer.WriteStringValue(figure.Unit);
        writer.WriteStringValue(Words<Mark>.Of(figure.Mark));
        writer.WriteStringValue(figure.Trace.Location);
        writer.WriteStringValue(figure.Trace.Raw);
        writer.WriteEndArray();
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        Next(ref reader, JsonTokenType.String);
        return reader.GetString()!;
    }

    private static DateOnly Day(ref Utf8JsonReader reader) =>
        DateOnly.TryParseExact(Text(ref reader), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw NoFigure();

    private static decimal? Number(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.Number when reader.TryGetDecimal(out var number) => number,
            _ => throw NoFigure(),
        };
    }

    private static T Word<T>(ref Utf8JsonReader reader)
        where T : struct, Enum
    {
        Next(ref reader, JsonTokenType.String);
        return Words<T>.Read(ref reader) ?? throw NoFigure();
    }

    private static void Next(ref Utf8JsonReader reader, JsonTokenType expected)
    {
        reader.Read();
        Expect(reader.TokenType, expected);
    }

    private static void Expect(JsonTokenType found, JsonTokenType expected)
    {
        if (found != expected)
            throw NoFigure();
    }

    private static JsonException NoFigure() => new("Not a figure.");

    /// <summary>The values of an enumeration by their names, which stay when their order changes.</summary>
    private static class Words<T>
        where T : struct, Enum
    {
        private static readonly T[] Values = Enum.GetValues<T>();
        private static readonly JsonEncodedText[] Names = [.. Enum.GetNames<T>().Select(name => JsonEncodedText.Encode(name))];

        public static JsonEncodedText Of(T value) => Names[Array.IndexOf(Values, value)];

        public static T? Read(ref Utf8JsonReader reader)
        {
            for (var index = 0; index < Names.Length; index++)
            {
                if (reader.ValueTextEquals(Names[index].EncodedUtf8Bytes))
                    return Values[index];
            }

            return null;
        }
    }
}
