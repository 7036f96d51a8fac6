using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Infra;

/// <summary>The resources of an environment, as the compiler works them out of its parameters: what stands there and what does not.</summary>
public sealed class WhatAnEnvironmentGets
{
    [Fact]
    public async Task One_parameter_takes_storage_off_the_internet()
    {
        (await AddressesAsync("prod")).ShouldBe(["dos blob", "host blob", "host queue"]);
        (await AddressesAsync("test")).ShouldBeEmpty();
        (await PropertyAsync("prod", "Microsoft.Storage/storageAccounts", "publicNetworkAccess")).ShouldBe(["Disabled", "Disabled"]);
        (await PropertyAsync("test", "Microsoft.Storage/storageAccounts", "publicNetworkAccess")).ShouldBe(["Enabled", "Enabled"]);
        (await OnlyAsync("prod", "Microsoft.Web/sites"))["properties"]!["virtualNetworkSubnetId"]!.ToJsonString().ShouldContain("Microsoft.Resources/deployments");
        (await OnlyAsync("test", "Microsoft.Web/sites"))["properties"]!["virtualNetworkSubnetId"].ShouldBeNull();
    }

    [Fact]
    public async Task What_was_deleted_or_overwritten_is_kept_a_while()
    {
        var dossier = (await Environments.OfTypeAsync("prod", "Microsoft.Storage/storageAccounts/blobServices")).Single(blobs => Environments.TextOf(blobs, "name").Contains("dos", StringComparison.Ordinal))["properties"]!;

        dossier["isVersioningEnabled"]!.GetValue<bool>().ShouldBeTrue();
        dossier["deleteRetentionPolicy"]!["enabled"]!.GetValue<bool>().ShouldBeTrue();
        dossier["containerDeleteRetentionPolicy"]!["enabled"]!.GetValue<bool>().ShouldBeTrue();
        (await OnlyAsync("prod", "Microsoft.Storage/storageAccounts/managementPolicies"))["properties"]!["policy"]!["rules"]!.AsArray()
            .Select(rule => Environments.TextOf(rule!, "name"))
            .ShouldBe(["cool-evidence", "forget-taken-drops", "forget-old-versions"]);
    }

    [Fact]
    public async Task An_event_of_a_new_drop_goes_to_the_queue_and_else_to_the_dead_letters()
    {
        var subscription = (await OnlyAsync("prod", "Microsoft.EventGrid/systemTopics/eventSubscriptions"))["properties"]!;

        subscription["deliveryWithResourceIdentity"]!["destination"]!["properties"]!["queueName"]!.GetValue<string>().ShouldBe("drop-events");
        subscription["deadLetterWithResourceIdentity"]!["deadLetterDestination"]!["properties"]!["blobContainerName"]!.GetValue<string>().ShouldBe("drop-events-deadletter");
        subscription["filter"]!["subjectBeginsWith"]!.GetValue<string>().ShouldBe("/blobServices/default/containers/drops/");
    }

    [Fact]
    public async Task Each_role_reaches_no_further_than_it_must() =>
        (await Environments.OfTypeAsync("prod", "Microsoft.Authorization/roleAssignments"))
            .Select(role => $"{RoleOf(role)}: {ScopeOf(role)}")
            .Order(StringComparer.Ordinal)
            .ShouldBe(
            [
                "Monitoring Metrics Publisher: components/lrt-prod-appi",
                "Storage Blob Data Contributor: containers/dossier",
                "Storage Blob Data Contributor: containers/dossier-evidence",
                "Storage Blob Data Contributor: containers/dossier-packs",
                "Storage Blob Data Contributor: containers/drop-events-deadletter",
                "Storage Blob Data Owner: storageAccounts/host",
                "Storage Blob Data Reader: containers/drops",
                "Storage Queue Data Contributor: storageAccounts/host",
                "Storage Queue Data Message Sender: queues/drop-events",
            ]);

    [Fact]
    public async Task Each_alarm_reaches_people()
    {
        var asked = await Environments.OfTypeAsync("prod", "Microsoft.Insights/scheduledQueryRules");

        asked.Select(rule => Environments.TextOf(rule, "name")).ShouldBe(["lrt-prod-poison", "lrt-prod-delivery-failed", "lrt-prod-silent-source", "lrt-prod-function-failed"]);
        asked.ShouldAllBe(rule => rule["properties"]!["actions"]!["actionGroups"]!.AsArray().Count == 1);
        (await OnlyAsync("prod", "Microsoft.Insights/metricAlerts"))["properties"]!["actions"]!.AsArray().Count.ShouldBe(1);
        (await OnlyAsync("prod", "Microsoft.Insights/actionGroups"))["properties"]!["emailReceivers"]!.AsArray().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_happens_in_each_resource_is_written_to_the_workspace() =>
        (await Environments.OfTypeAsync("prod", "Microsoft.Insights/diagnosticSettings")).Count.ShouldBe(5);

    private static async Task<IReadOnlyList<string>> AddressesAsync(string environment) =>
    [
        .. (await Environments.OfTypeAsync(environment, "Microsoft.Network/privateEndpoints"))
            .Select(endpoint => Environments.TextOf(endpoint, "name").Split('-'))
            .Select(parts => $"{(parts[0].Contains("host", StringComparison.Ordinal) ? "host" : "dos")} {parts[1]}"),
    ];

    private static async Task<IReadOnlyList<string>> PropertyAsync(string environment, string type, string property) =>
        [.. (await Environments.OfTypeAsync(environment, type)).Select(resource => resource["properties"]![property]!.GetValue<string>())];

    private static async Task<JsonNode> OnlyAsync(string environment, string type) => (await Environments.OfTypeAsync(environment, type)).ShouldHaveSingleItem();

    // The names of Azure: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
    private static string RoleOf(JsonNode role) => Environments.TextOf(role["properties"]!, "roleDefinitionId") switch
    {
        var id when id.Contains("3913510d-42f4-4e42-8a64-420c390055eb", StringComparison.Ordinal) => "Monitoring Metrics Publisher",
        var id when id.Contains("ba92f5b4-2d11-453d-a403-e96b0029c9fe", StringComparison.Ordinal) => "Storage Blob Data Contributor",
        var id when id.Contains("b7e6dc6d-f1e8-4753-8033-0f276bb0955b", StringComparison.Ordinal) => "Storage Blob Data Owner",
        var id when id.Contains("2a2b9908-6ea1-4ae2-8e65-a410df84e7d1", StringComparison.Ordinal) => "Storage Blob Data Reader",
        var id when id.Contains("974c5e8b-45b9-4653-ba55-5f855dd0fb88", StringComparison.Ordinal) => "Storage Queue Data Contributor",
        var id when id.Contains("c6a89b2d-59bc-44d0-9896-0f6e12d7b80a", StringComparison.Ordinal) => "Storage Queue Data Message Sender",
        var id => id,
    };

    // Its id begins with where it holds; where its name is not known yet it is an expression: [extensionResourceId('/subscriptions/.../containers/drops', ...
    private static string ScopeOf(JsonNode role)
    {
        var id = Environments.TextOf(role, "id");
        var parts = (id.StartsWith('[') ? id.Split('\'')[1] : id.Split("/providers/Microsoft.Authorization")[0]).Split('/');
        return parts[^2] == "storageAccounts" ? $"storageAccounts/{(parts[^1].Contains("host", StringComparison.Ordinal) ? "host" : "dossier")}" : $"{parts[^2]}/{parts[^1]}";
    }
}
