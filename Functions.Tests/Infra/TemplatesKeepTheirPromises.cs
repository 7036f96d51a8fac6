using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Infra;

/// <summary>What a security officer reads in infra/README.md stands in the compiled templates.</summary>
public sealed class TemplatesKeepTheirPromises
{
    [Fact]
    public async Task Storage_has_no_shared_key_and_nothing_public()
    {
        var accounts = await OfAsync("Microsoft.Storage/storageAccounts");

        accounts.Count.ShouldBe(2);
        foreach (var properties in accounts.Select(account => account["properties"]!))
        {
            properties["allowSharedKeyAccess"]!.GetValue<bool>().ShouldBeFalse();
            properties["allowBlobPublicAccess"]!.GetValue<bool>().ShouldBeFalse();
            properties["minimumTlsVersion"]!.GetValue<string>().ShouldBe("TLS1_2");
        }

        foreach (var container in await OfAsync("Microsoft.Storage/storageAccounts/blobServices/containers"))
            container["properties"]!["publicAccess"]!.GetValue<string>().ShouldBe("None");
    }

    [Fact]
    public async Task What_came_in_and_what_went_out_cannot_be_changed()
    {
        var policies = await OfAsync("Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies");

        policies.ShouldHaveSingleItem()["copy"]!["count"]!.GetValue<string>().ShouldBe("[length(variables('immutableContainers'))]");
        (await TextAsync()).ShouldContain("""
            "immutableContainers":["dossier-evidence","dossier-packs"]
            """);
        (await OfAsync("Microsoft.Storage/storageAccounts/blobServices")).ShouldContain(blobs => Holds(blobs, "isVersioningEnabled"));
    }

    [Fact]
    public async Task The_program_may_write_the_dossier_and_only_read_the_drops()
    {
        var roles = (await OfAsync("Microsoft.Authorization/roleAssignments"))
            .Select(role => $"{role["scope"]!.GetValue<string>()} {role["properties"]!["roleDefinitionId"]!.GetValue<string>()}")
            .Where(text => text.Contains("'drops'", StringComparison.Ordinal))
            .ToList();

        roles.ShouldHaveSingleItem().ShouldContain("blobReader");
    }

    [Fact]
    public async Task The_app_is_a_custom_handler_that_asks_who_comes_in()
    {
        var app = (await OfAsync("Microsoft.Web/sites")).ShouldHaveSingleItem();
        app["properties"]!["functionAppConfig"]!["runtime"]!["name"]!.GetValue<string>().ShouldBe("custom");
        app["properties"]!["httpsOnly"]!.GetValue<bool>().ShouldBeTrue();
        app["identity"]!["type"]!.GetValue<string>().ShouldBe("UserAssigned");

        var entry = (await OfAsync("Microsoft.Web/sites/config")).Single(config => Holds(config, "globalValidation"))["properties"]!;
        entry["globalValidation"]!["requireAuthentication"]!.GetValue<bool>().ShouldBeTrue();
        entry["globalValidation"]!["excludedPaths"]!.AsArray().Select(path => path!.GetValue<string>()).ShouldBe(["/api/health", "/api/health/live"]);
    }

    [Fact]
    public async Task Each_queue_that_a_function_reads_is_made_with_its_poison_queue()
    {
        var asked = Directory.EnumerateFiles(Repository.PathOf("Functions/Triggers"), "function.json", SearchOption.AllDirectories)
            .SelectMany(file => JsonNode.Parse(File.ReadAllText(file))!["bindings"]!.AsArray())
            .Select(binding => binding!["queueName"]?.GetValue<string>())
            .OfType<string>()
            .Order(StringComparer.Ordinal);

        var made = (await Bicep.TemplateAsync()).ToJsonString();
        made.ShouldContain($"\"queues\":[{string.Join(',', asked.Select(queue => $"\"{queue}\""))}]");
        made.ShouldContain("-poison");
    }

    private static bool Holds(JsonNode resource, string property) => resource["properties"] is JsonObject properties && properties[property] is not null;

    private static async Task<string> TextAsync() => (await Bicep.TemplateAsync()).ToJsonString();

    private static async Task<IReadOnlyList<JsonNode>> OfAsync(string type) =>
        [.. (await Bicep.ResourcesAsync()).Where(resource => resource["type"]?.GetValue<string>() == type)];
}
