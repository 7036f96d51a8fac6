using System.Text.Json;
using LrtIntegration.Dossier;
using LrtIntegration.Hosting;
using LrtIntegration.Tests.Api;
using Microsoft.AspNetCore.Routing;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Hosting;

public sealed class TheFolderDeclaresWhatTheProgramAnswers(PublishedProgram published)
{
    [Fact]
    public async Task The_host_finds_its_settings_and_the_program_in_the_root()
    {
        var folder = await published.FolderAsync();
        var host = JsonElement.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "host.json"), TestContext.Current.CancellationToken));

        host.GetProperty("customHandler").GetProperty("enableForwardingHttpRequest").GetBoolean().ShouldBeTrue();
        File.Exists(Path.Combine(folder, host.GetProperty("customHandler").GetProperty("description").GetProperty("defaultExecutablePath").GetString()!)).ShouldBeTrue();
        TimeSpan.Parse(host.GetProperty("functionTimeout").GetString()!, System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan(FunctionCall.Deadline);
        host.GetProperty("extensions").GetProperty("queues").GetProperty("maxDequeueCount").GetInt32().ShouldBe(WorkQueueName.Tries);
    }

    [Fact]
    public async Task Each_queue_and_timer_function_has_an_address_and_each_address_a_folder()
    {
        await using var program = await DeskProgram.StartAsync();

        var declared = (await DeclaredAsync()).Where(function => function.Trigger.GetProperty("type").GetString() != "httpTrigger").Select(function => function.Name);

        declared.ShouldBe(Endpoints(program).Select(endpoint => endpoint.Metadata.GetMetadata<FunctionName>()?.Name).OfType<string>().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Each_HTTP_function_is_forwarded_to_an_address_and_each_address_is_forwarded_to()
    {
        await using var program = await DeskProgram.StartAsync();
        var declared = (await DeclaredAsync())
            .Where(function => function.Trigger.GetProperty("type").GetString() == "httpTrigger")
            .SelectMany(function => function.Trigger.GetProperty("methods").EnumerateArray().Select(method => $"{method.GetString()!.ToUpperInvariant()} /api/{function.Trigger.GetProperty("route").GetString()}"))
            .ToList();
        var addresses = Endpoints(program)
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText}"))
            .ToList();

        addresses.Where(address => !declared.Exists(route => Covers(route, address))).ShouldBeEmpty();
        declared.Where(route => !addresses.Exists(address => Covers(route, address))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_function_is_declared_as_the_program_reads_it()
    {
        foreach (var function in await DeclaredAsync())
        {
            var trigger = function.Trigger;
            switch (trigger.GetProperty("type").GetString())
            {
                case "queueTrigger":
                    trigger.GetProperty("name").GetString().ShouldBe(QueueMessage.Binding);
                    Enum.GetValues<WorkKind>().Select(WorkQueueName.Of).Contains(trigger.GetProperty("queueName").GetString(), StringComparer.Ordinal).ShouldBeTrue();
                    trigger.GetProperty("connection").GetString().ShouldBe(WorkTraySettings.Section);
                    break;
                case "timerTrigger":
                    trigger.GetProperty("name").GetString().ShouldBe(TimerTick.Binding);
                    trigger.GetProperty("schedule").GetString().ShouldBe($"%Schedules__{function.Name}%");
                    break;
                default:
                    // A browser has no key to send but in the address, where keys do not belong: the console lets in whom the platform signed in.
                    trigger.GetProperty("authLevel").GetString().ShouldBe(function.Name is "Console" or "Health" ? "anonymous" : "function");
                    break;
            }
        }
    }

    private static bool Covers(string route, string address) =>
        route.EndsWith("/{*path}", StringComparison.Ordinal)
            ? address == route[..^"/{*path}".Length] || address.StartsWith(route[..^"{*path}".Length], StringComparison.Ordinal)
            : route.Replace("{meeting}", "{date}", StringComparison.Ordinal) == address;

    private static IEnumerable<RouteEndpoint> Endpoints(DeskProgram program) =>
        ((IEndpointRouteBuilder)program.App).DataSources.SelectMany(source => source.Endpoints.OfType<RouteEndpoint>());

    private async Task<IReadOnlyList<DeclaredFunction>> DeclaredAsync() =>
    [
        .. Directory.EnumerateDirectories(await published.FolderAsync())
            .Select(path => Path.Combine(path, "function.json"))
            .Where(File.Exists)
            .Order(StringComparer.Ordinal)
            .Select(path => new DeclaredFunction(
                Path.GetFileName(Path.GetDirectoryName(path)!),
                JsonElement.Parse(File.ReadAllText(path)).GetProperty("bindings").EnumerateArray().Single(binding => binding.GetProperty("direction").GetString() == "in"))),
    ];

    private sealed record DeclaredFunction(string Name, JsonElement Trigger);
}
