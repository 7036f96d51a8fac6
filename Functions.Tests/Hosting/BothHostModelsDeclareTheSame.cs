using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Hosting;

/// <summary>What the host is told of each function: by function.json for the custom handler, by attributes for the isolated worker. The worker is not built here, so its sources are read.</summary>
public sealed partial class BothHostModelsDeclareTheSame
{
    [Fact]
    public void Each_function_has_one_name_trigger_and_address() => OfTheWorker().ShouldBe(OfTheCustomHandler());

    [Fact]
    public void Each_queue_and_timer_function_leads_to_the_adapter_of_the_custom_handler()
    {
        foreach (var source in Triggers().Where(source => !source.Contains("HttpTrigger", StringComparison.Ordinal)))
        {
            var name = Name().Match(source).Groups["name"].Value;
            source.ShouldContain($"internal sealed class {name}Trigger({name}Function function, WorkerCall call)");
            Call().Match(source).Value.ShouldBe($"call.{(source.Contains("Timer", StringComparison.Ordinal) ? "Tick" : "Follow")}Async(\"{name}\", function, ");
        }
    }

    [Fact]
    public void Each_HTTP_function_leads_to_the_addresses_of_the_custom_handler()
    {
        Triggers().Where(source => source.Contains("HttpTrigger", StringComparison.Ordinal))
            .ShouldAllBe(source => source.Contains("HttpRequest request) => addresses.AnswerAsync(request.HttpContext);", StringComparison.Ordinal));
        File.ReadAllText(Repository.PathOf("Functions/Worker/Addresses.cs")).ShouldContain("UseEndpoints(routes => routes.MapFunctions())");
    }

    [Fact]
    public void The_settings_of_the_host_are_the_same_but_for_who_is_called()
    {
        var worker = JsonNode.Parse(File.ReadAllText(Repository.PathOf("Functions/Worker/host.json")))!;
        var custom = JsonNode.Parse(File.ReadAllText(Repository.PathOf("host.json")))!.AsObject();
        custom.Remove("customHandler");
        custom.Remove("extensionBundle");

        JsonNode.DeepEquals(worker, custom).ShouldBeTrue();
    }

    [Fact]
    public void The_build_that_is_tested_names_no_package_of_the_worker()
    {
        const string Package = "Microsoft.Azure.Functions";

        Directory.EnumerateFiles(Repository.Root, "packages.lock.json", SearchOption.AllDirectories).Where(file => File.ReadAllText(file).Contains(Package, StringComparison.Ordinal)).ShouldBeEmpty();
        File.ReadAllText(Repository.PathOf("Functions/Functions.csproj")).ShouldNotContain(Package);
    }

    private static IReadOnlyList<string> OfTheCustomHandler() =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf("Functions/Triggers"), "function.json", SearchOption.AllDirectories)
            .Select(file => Described(Path.GetFileName(Path.GetDirectoryName(file)!), JsonNode.Parse(File.ReadAllText(file))!["bindings"]!.AsArray().Single(binding => binding!["direction"]!.GetValue<string>() == "in")!))
            .Order(StringComparer.Ordinal),
    ];

    private static string Described(string name, JsonNode trigger) => trigger["type"]!.GetValue<string>() switch
    {
        "queueTrigger" => $"{name}: queue {trigger["queueName"]} of {trigger["connection"]}",
        "timerTrigger" => $"{name}: timer {trigger["schedule"]}",
        "httpTrigger" => $"{name}: {trigger["authLevel"]} {string.Join(' ', trigger["methods"]!.AsArray().Select(method => method!.ToString()))} {trigger["route"]}",
        var other => other,
    };

    private static IReadOnlyList<string> OfTheWorker() => [.. Triggers().Select(DescribedBySource).Order(StringComparer.Ordinal)];

    private static string DescribedBySource(string source)
    {
        var name = Name().Match(source).Groups["name"].Value;
        if (Queue().Match(source) is { Success: true } queue)
            return $"{name}: queue {queue.Groups["queue"].Value} of {queue.Groups["account"].Value}";
        if (Timer().Match(source) is { Success: true } timer)
            return $"{name}: timer {timer.Groups["schedule"].Value}";
        var http = Http().Match(source);
        var level = http.Groups["level"].Value == "AuthorizationLevel.Anonymous" ? "anonymous" : "function";
        return $"{name}: {level} {http.Groups["methods"].Value.Replace("\"", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)} {http.Groups["route"].Value}";
    }

    private static IEnumerable<string> Triggers() =>
        Repository.SourceFiles("Functions/Worker").Where(file => file.EndsWith("Trigger.cs", StringComparison.Ordinal)).Select(File.ReadAllText);

    [GeneratedRegex("\\[Function\\(\"(?<name>\\w+)\"\\)\\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Name();

    [GeneratedRegex("call\\.\\w+\\(\"\\w+\", function, ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Call();

    [GeneratedRegex("QueueTrigger\\(\"(?<queue>[^\"]+)\", Connection = \"(?<account>[^\"]+)\"\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Queue();

    [GeneratedRegex("TimerTrigger\\(\"(?<schedule>[^\"]+)\"\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Timer();

    [GeneratedRegex("HttpTrigger\\((?<level>[\\w.]+), (?<methods>\"\\w+\"(, \"\\w+\")*), Route = \"(?<route>[^\"]+)\"\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Http();
}
