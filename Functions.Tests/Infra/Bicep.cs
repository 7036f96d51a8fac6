using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;

namespace LrtIntegration.Tests.Infra;

/// <summary>The Bicep compiler, as the package that brings it. Its linter stays silent only where nothing is wrong.</summary>
internal static class Bicep
{
    private static readonly Lazy<Task<JsonNode>> Compiled = new(async () => JsonNode.Parse((await RunAsync("build", "main.bicep", "--stdout")).Output)!);

    /// <summary>The whole of the templates as Azure Resource Manager takes it, with every module in it.</summary>
    public static Task<JsonNode> TemplateAsync() => Compiled.Value;

    /// <summary>Every resource of the templates and their modules.</summary>
    public static async Task<IReadOnlyList<JsonNode>> ResourcesAsync() => [.. Resources(await TemplateAsync())];

    public static async Task<BicepAnswer> RunAsync(params string[] arguments)
    {
        var program = typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(found => found.Key == "Bicep").Value!;
        // NuGet unpacks without the right to run.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, File.GetUnixFileMode(program) | UnixFileMode.UserExecute);
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = Repository.PathOf("infra"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new BicepAnswer(process.ExitCode, await output, await error);
    }

    private static IEnumerable<JsonNode> Resources(JsonNode template)
    {
        var listed = template["resources"] switch
        {
            JsonObject byName => byName.Select(pair => pair.Value!),
            JsonArray inOrder => inOrder.Select(node => node!),
            _ => [],
        };
        foreach (var resource in listed.Where(resource => resource["existing"]?.GetValue<bool>() is not true))
        {
            yield return resource;
            if (resource["properties"] is JsonObject properties && properties["template"] is { } module)
            {
                foreach (var inner in Resources(module))
                    yield return inner;
            }
        }
    }
}

/// <summary>What the compiler said.</summary>
internal sealed record BicepAnswer(int ExitCode, string Output, string Error);
