using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Api;

public sealed class TheDescriptionHolds
{
    private static readonly string[] Methods = ["get", "post", "put", "delete", "patch"];

    [Fact]
    public async Task Each_address_is_described_and_each_description_has_an_address()
    {
        await using var program = await DeskProgram.StartAsync();
        var document = (await program.GetAsync("/api/openapi.json")).Json;

        var described = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Where(item => Methods.Contains(item.Name, StringComparer.Ordinal)).Select(method => $"{method.Name} {path.Name}"));

        described.Order(StringComparer.Ordinal).ShouldBe(Routes(program).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Each_reference_in_it_leads_somewhere_and_each_component_is_used()
    {
        await using var program = await DeskProgram.StartAsync();
        var document = (await program.GetAsync("/api/openapi.json")).Json;
        var references = References(document).ToHashSet(StringComparer.Ordinal);

        var components = document.GetProperty("components").EnumerateObject()
            .Where(kind => kind.Name != "securitySchemes")
            .SelectMany(kind => kind.Value.EnumerateObject().Select(item => $"#/components/{kind.Name}/{item.Name}"));

        references.Order(StringComparer.Ordinal).ShouldBe(components.Order(StringComparer.Ordinal));
        document.GetProperty("openapi").GetString().ShouldBe("3.1.1");
    }

    [Fact]
    public async Task It_is_sound_by_the_rules_of_OpenAPI_3_1()
    {
        await using var program = await DeskProgram.StartAsync();

        Read((await program.GetAsync("/api/openapi.json")).Text).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"operationId\"", "\"operatieId\"")]
    [InlineData("\"title\"", "\"titel\"")]
    [InlineData("\"in\": \"path\"", "\"in\": \"ergens\"")]
    public async Task A_fault_in_it_would_be_seen(string right, string wrong)
    {
        await using var program = await DeskProgram.StartAsync();
        var text = (await program.GetAsync("/api/openapi.json")).Text;

        text.ShouldContain(right);
        Read(text.Replace(right, wrong, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    private static IEnumerable<string> Read(string text)
    {
        var (_, diagnostic) = OpenApiDocument.Parse(text, OpenApiConstants.Json);
        diagnostic!.SpecificationVersion.ShouldBe(OpenApiSpecVersion.OpenApi3_1);
        return diagnostic.Errors.Concat(diagnostic.Warnings).Select(fault => $"{fault.Pointer} {fault.Message}");
    }

    private static IEnumerable<string> Routes(DeskProgram program) =>
        program.App.Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
            .Concat(((IEndpointRouteBuilder)program.App).DataSources)
            .SelectMany(source => source.Endpoints.OfType<RouteEndpoint>())
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))
            // The console is for people: its pages are no part of the description for machines.
            .Where(endpoint => !endpoint.RoutePattern.RawText!.StartsWith("/api/console", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
                // HEAD is GET without its content, on each address (RFC 9110, 9.3.2).
                .Where(method => method != HttpMethod.Head.Method)
                .SelectMany(method => Addresses(endpoint.RoutePattern.RawText!).Select(address => $"{method.ToLowerInvariant()} {address}")))
            .Distinct(StringComparer.Ordinal);

    // A part that may be left out makes two addresses.
    private static string[] Addresses(string pattern) => pattern.EndsWith("?}", StringComparison.Ordinal)
        ? [pattern[..pattern.LastIndexOf('/')], pattern.Replace("?}", "}", StringComparison.Ordinal)]
        : [pattern.Replace("{**", "{", StringComparison.Ordinal)];

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(item => item.Name == "$ref" ? [item.Value.GetString()!] : References(item.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
