using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Shouldly;

namespace LrtIntegration.Tests.Infra;

/// <summary>What an environment would get, worked out by the compiler from its own parameters: every resource with its name and values.</summary>
internal static class Environments
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<JsonNode>>>> Known = new(StringComparer.Ordinal);

    /// <param name="environment">Such as <c>prod</c>.</param>
    public static Task<IReadOnlyList<JsonNode>> ResourcesAsync(string environment) =>
        Known.GetOrAdd(environment, _ => new(() => PredictAsync(environment))).Value;

    /// <summary>Those of one type, such as <c>Microsoft.Web/sites</c>.</summary>
    public static async Task<IReadOnlyList<JsonNode>> OfTypeAsync(string environment, string type) =>
        [.. (await ResourcesAsync(environment)).Where(resource => TextOf(resource, "type") == type)];

    public static string TextOf(JsonNode resource, string property) => resource[property]?.GetValue<string>() ?? "";

    private static async Task<IReadOnlyList<JsonNode>> PredictAsync(string environment)
    {
        // The compiler writes its answer beside the parameters.
        var copy = Directory.CreateTempSubdirectory("lrt-infra-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(Repository.PathOf("infra"), "*.bicep*", SearchOption.AllDirectories).Append(Repository.PathOf("infra/bicepconfig.json")))
            {
                var target = Path.Combine(copy, Path.GetRelativePath(Repository.PathOf("infra"), file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }

            var parameters = Path.Combine(copy, $"main.{environment}.bicepparam");
            var answer = await Bicep.RunAsync(
                "snapshot", parameters, "--mode", "overwrite", "--subscription-id", "00000000-0000-0000-0000-000000000001", "--resource-group", $"lrt-{environment}", "--location", "westeurope");
            answer.ExitCode.ShouldBe(0, answer.Error);
            var predicted = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(copy, $"main.{environment}.snapshot.json")))!;
            return [.. predicted["predictedResources"]!.AsArray().Select(resource => resource!)];
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }
}
