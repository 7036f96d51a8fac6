using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Infra;

/// <summary>The templates set nothing that the program or its host does not read, and a schedule for each timer.</summary>
public sealed partial class TemplatesSetWhatIsRead
{
    // Read by the platform itself: who the identity is, and how the host reaches its own storage.
    private static readonly string[] OfThePlatform = ["AZURE_CLIENT_ID", "AzureWebJobsStorage__accountName", "AzureWebJobsStorage__credential", "AzureWebJobsStorage__clientId"];

    [Fact]
    public void Each_setting_stands_in_the_table_of_the_README()
    {
        var table = File.ReadAllText(Repository.PathOf("README.md"));

        Set().Except(OfThePlatform, StringComparer.Ordinal).Where(name => !table.Contains($"`{name}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Each_timer_has_a_schedule() =>
        Set().Where(name => name.StartsWith("Schedules__", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ShouldBe(
            Directory.EnumerateFiles(Repository.PathOf("Functions/Triggers"), "function.json", SearchOption.AllDirectories)
                .SelectMany(file => Schedule().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value))
                .Order(StringComparer.Ordinal));

    private static string[] Set() =>
    [
        .. Setting().Matches(File.ReadAllText(Repository.PathOf("infra/modules/app.bicep")))
            .Select(match => match.Groups["name"].Value.Replace("${m}", "0", StringComparison.Ordinal).Replace("${s}", "0", StringComparison.Ordinal).Replace("${i}", "0", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"(?<name>(?:APPLICATIONINSIGHTS_|AZURE_)[A-Z_]+|[A-Z][A-Za-z]+__[A-Za-z0-9_${}]+)'?:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Setting();

    [GeneratedRegex("%(?<name>Schedules__[A-Za-z]+)%", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Schedule();
}
