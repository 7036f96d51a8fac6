using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LrtIntegration.Graph;
using LrtIntegration.Intake;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Infra;

/// <summary>
/// The settings of the templates, worked out for an environment, are given to the program itself, which tells what it asks for. Both ways: what is set is asked for,
/// by the program or by the platform; and what the program asks for is set, or is here with the reason why not.
/// </summary>
public sealed partial class TemplatesSetWhatIsRead
{
    private static readonly string[] ReadByThePlatform = ["AzureWebJobsStorage__credential", "AzureWebJobsStorage__clientId"];

    // Read by the SDK of Azure, straight from the environment, for whom the program acts as.
    private static readonly string[] ReadByTheSdk = ["AZURE_CLIENT_ID"];

    private static readonly Dictionary<string, string> LeftOut = new(StringComparer.Ordinal)
    {
        ["Store__Folder"] = "a folder is for a desk",
        ["Store__ConnectionString"] = "no keys",
        ["Store__Container"] = "the default is the container that the templates make",
        ["Drops__Folder"] = "a folder is for a desk",
        ["Drops__ConnectionString"] = "no keys",
        ["Drops__AccountUri"] = "the drops are in the account of the dossier",
        ["Drops__Container"] = "the default is the container that the templates make",
        ["AzureWebJobsStorage"] = "no keys",
        ["AzureWebJobsStorage__QueueServiceUri"] = "the name of the account is given instead",
        ["Auth__Name"] = "only where the platform signs nobody in",
        ["Auth__Role"] = "only where the platform signs nobody in",
        ["Graph__BaseUrl"] = "only for a proof",
    };

    // The compiler leaves these open until there are resources to ask.
    private static readonly Dictionary<string, string> KnownLater = new(StringComparer.Ordinal)
    {
        ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = "InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint=https://monitor.example/",
        ["APPLICATIONINSIGHTS_AUTHENTICATION_STRING"] = "ClientId=00000000-0000-0000-0000-000000000002;Authorization=AAD",
        ["AZURE_CLIENT_ID"] = "00000000-0000-0000-0000-000000000002",
        ["AzureWebJobsStorage__accountName"] = "lrthost",
        ["AzureWebJobsStorage__clientId"] = "00000000-0000-0000-0000-000000000002",
        ["Store__AccountUri"] = "https://lrtdossier.blob.core.windows.net/",
        ["Briefing__PackAddress"] = "https://lrt-prod-func.azurewebsites.net/api",
    };

    [Theory]
    [InlineData("test")]
    [InlineData("acc")]
    [InlineData("prod")]
    public async Task Each_setting_of_the_templates_is_read(string environment)
    {
        var set = await SetAsync(environment);
        var asked = Asked(set);

        set.Keys.Except(asked, StringComparer.OrdinalIgnoreCase).Except(ReadByThePlatform, StringComparer.Ordinal).Except(ReadByTheSdk, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_setting_that_the_program_reads_is_set_or_left_out_for_a_reason()
    {
        var set = await SetAsync("prod");

        Asked(Opened(set)).Where(name => !set.Keys.Any(other => other.StartsWith(name + "__", StringComparison.OrdinalIgnoreCase)))
            .Except(set.Keys, StringComparer.OrdinalIgnoreCase)
            .Except(LeftOut.Keys, StringComparer.OrdinalIgnoreCase)
            .Except(LeftOut.Keys.Select(name => name.Split("__")[0]), StringComparer.Ordinal)
            .Except(WorkedOut(), StringComparer.Ordinal)
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_left_out_is_read_and_is_not_set()
    {
        var set = await SetAsync("prod");

        LeftOut.Keys.Except(Asked(Opened(set)), StringComparer.OrdinalIgnoreCase).ShouldBeEmpty();
        LeftOut.Keys.Intersect(set.Keys, StringComparer.OrdinalIgnoreCase).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_setting_stands_in_the_table_of_the_README()
    {
        var table = await File.ReadAllTextAsync(Repository.PathOf("README.md"), TestContext.Current.CancellationToken);

        (await SetAsync("prod")).Keys.Concat(LeftOut.Keys)
            .Except(ReadByThePlatform, StringComparer.Ordinal).Except(ReadByTheSdk, StringComparer.Ordinal)
            .Select(name => name.StartsWith("AzureWebJobsStorage", StringComparison.Ordinal) ? "AzureWebJobsStorage" : name)
            .Select(name => name.StartsWith("Reminders__Addresses__", StringComparison.Ordinal) ? "Reminders__Addresses__Coa" : name)
            .Where(name => !table.Contains($"`{name}`", StringComparison.OrdinalIgnoreCase))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_timer_has_a_schedule() =>
        (await SetAsync("prod")).Keys.Where(name => name.StartsWith("Schedules__", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ShouldBe(
            Directory.EnumerateFiles(Repository.PathOf("Functions/Triggers"), "function.json", SearchOption.AllDirectories)
                .SelectMany(file => Schedule().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value))
                .Order(StringComparer.Ordinal));

    // A group of settings of which none is set is not asked for one by one.
    private static Dictionary<string, string?> Opened(IReadOnlyDictionary<string, string?> set) =>
        new(set, StringComparer.Ordinal) { ["Drops__Container"] = DropBoxSettings.DefaultContainer, ["Graph__BaseUrl"] = new GraphSettings().BaseUrl };

    // The binder asks for every property, also for those that nobody can set.
    private static IEnumerable<string> WorkedOut() => typeof(WebSettings).Assembly.GetTypes()
        .Where(type => type.GetField("Section")?.IsLiteral is true)
        .SelectMany(type => type.GetProperties().Where(property => property.SetMethod is null).Select(property => $"{type.GetField("Section")!.GetRawConstantValue()}__{property.Name}"));

    private static IReadOnlyList<string> Asked(IReadOnlyDictionary<string, string?> set)
    {
        var settings = new ReadSettings(set);
        WebSettings.From(new ConfigurationBuilder().Add(settings).Build());
        return settings.Asked;
    }

    private static async Task<IReadOnlyDictionary<string, string?>> SetAsync(string environment)
    {
        var settings = (await Environments.OfTypeAsync(environment, "Microsoft.Web/sites/config"))
            .Single(config => Environments.TextOf(config, "name").EndsWith("/appsettings", StringComparison.Ordinal))["properties"]!.AsObject();
        return settings.ToDictionary(pair => pair.Key, ValueOf, StringComparer.Ordinal);
    }

    private static string? ValueOf(KeyValuePair<string, JsonNode?> setting) =>
        setting.Value!.GetValue<string>() is var value && value.StartsWith('[') ? KnownLater[setting.Key] : value;

    [GeneratedRegex("%(?<name>Schedules__[A-Za-z]+)%", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Schedule();
}
