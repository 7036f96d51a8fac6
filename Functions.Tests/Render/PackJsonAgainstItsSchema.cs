using System.Reflection;
using System.Text;
using System.Text.Json;
using LrtIntegration.Pack;
using LrtIntegration.Render;
using LrtIntegration.Sources;
using NJsonSchema;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Render;

/// <summary><c>pack.json</c> and <c>docs/pack.schema.json</c> say the same.</summary>
public sealed class PackJsonAgainstItsSchema
{
    private static readonly string SchemaPath = Repository.PathOf("docs/pack.schema.json");

    [Fact]
    public async Task APackWithEverythingIsValid() => (await FaultsOf(PackJson.Render(SamplePack.Whole))).ShouldBeEmpty();

    [Fact]
    public async Task AnEmptyPackIsValid() => (await FaultsOf(PackJson.Render(SamplePack.Empty))).ShouldBeEmpty();

    [Fact]
    public async Task APackWithAnUnknownFieldIsNotValid()
    {
        var json = Text(PackJson.Render(SamplePack.Whole)).Replace("\"packId\"", "\"extra\": 1,\n  \"packId\"", StringComparison.Ordinal);

        (await FaultsOf(json)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task APackWithAnEnumerationAsNumberIsNotValid()
    {
        var json = Text(PackJson.Render(SamplePack.Whole)).Replace("\"permitHolders\"", "2", StringComparison.Ordinal);

        (await FaultsOf(json)).ShouldNotBeEmpty();
    }

    [Fact]
    public void TheSchemaListsExactlyTheFieldsOfTheRecords()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(SchemaPath));
        var definitions = schema.RootElement.GetProperty("definitions").EnumerateObject().ToDictionary(item => item.Name, item => Fields(item.Value), StringComparer.Ordinal);
        definitions["pack"] = Fields(schema.RootElement);

        var records = typeof(BriefingPack).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(BriefingPack).Namespace && IsPackRecord(type))
            .Append(typeof(Trace))
            .Append(typeof(Refusal))
            .ToDictionary(NameOf, FieldsOf, StringComparer.Ordinal);

        definitions.Keys.Order(StringComparer.Ordinal).ShouldBe(records.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, fields) in records)
            definitions[name].ShouldBe(fields, name);
    }

    [Fact]
    public void EachFieldOfTheSchemaIsDescribedAndRequired()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(SchemaPath));

        foreach (var type in schema.RootElement.GetProperty("definitions").EnumerateObject().Select(item => item.Value).Append(schema.RootElement))
        {
            type.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
            type.GetProperty("required").EnumerateArray().Select(item => item.GetString()).ShouldBe(Fields(type));
            type.GetProperty("properties").EnumerateObject()
                .Where(field => !field.Value.TryGetProperty("$ref", out _) && !field.Value.TryGetProperty("description", out _))
                .ShouldBeEmpty();
        }
    }

    [Fact]
    public void WordsStandInItAsTheyAre()
    {
        var json = Text(PackJson.Render(SamplePack.Whole));

        json.ShouldContain("\\\"Wij zien\\\" <geen> ruimte & vragen om é.");
        json.ShouldContain("\"granted\": null");
        json.ShouldContain("\"receivedAt\": \"2023-07-10T09:12:00+02:00\"");
        json.ShouldNotContain("\r");
        json.ShouldEndWith("}\n");
    }

    private static bool IsPackRecord(Type type) =>
        type.Name.StartsWith("Pack", StringComparison.Ordinal) && type.GetMethod("<Clone>$") is not null || type == typeof(BriefingPack);

    private static string NameOf(Type type)
    {
        var name = type == typeof(BriefingPack) || !type.Name.StartsWith("Pack", StringComparison.Ordinal) ? type.Name.Replace("Briefing", "", StringComparison.Ordinal) : type.Name["Pack".Length..];
        return JsonNamingPolicy.CamelCase.ConvertName(name);
    }

    private static List<string> FieldsOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetCustomAttribute<System.Text.Json.Serialization.JsonIgnoreAttribute>() is null).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))];

    private static List<string> Fields(JsonElement type) => [.. type.GetProperty("properties").EnumerateObject().Select(field => field.Name)];

    private static Task<IReadOnlyList<string>> FaultsOf(RenderedDocument document) => FaultsOf(Text(document));

    private static async Task<IReadOnlyList<string>> FaultsOf(string json)
    {
        var schema = await JsonSchema.FromFileAsync(SchemaPath, TestContext.Current.CancellationToken);
        return [.. schema.Validate(json).Select(fault => fault.ToString())];
    }

    private static string Text(RenderedDocument document) => Encoding.UTF8.GetString(document.Content);
}
