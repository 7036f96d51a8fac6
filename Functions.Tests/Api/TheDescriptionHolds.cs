using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
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
