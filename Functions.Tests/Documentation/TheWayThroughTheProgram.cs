using System.Text.RegularExpressions;
using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Documentation;

/// <summary>docs/architecture.md walks by numbered classes; each is there, and stands in the folder that the step names.</summary>
public sealed partial class TheWayThroughTheProgram
{
    [Fact]
    public void Each_class_on_the_way_is_there()
    {
        var types = typeof(Area).Assembly.GetTypes().Select(type => type.Name.Split('`')[0]).ToHashSet(StringComparer.Ordinal);
        var steps = new Paper("docs/architecture.md").Text.Split('\n').Where(line => Step().IsMatch(line)).ToList();

        steps.Count.ShouldBeGreaterThanOrEqualTo(20);
        steps.SelectMany(Paper.Ticked).Where(word => Name().IsMatch(word) && !types.Contains(word)).ShouldBeEmpty();
        steps.ShouldAllBe(step => Paper.Ticked(step).Any(types.Contains));
    }

    [Fact]
    public void The_table_of_folders_is_that_of_the_program() =>
        new Paper("docs/architecture.md").Rows("Folder").Select(row => row[0]).Where(folder => !folder.Contains(' ', StringComparison.Ordinal)).Order(StringComparer.Ordinal).ShouldBe(
            Directory.EnumerateDirectories(Repository.PathOf("Functions"))
                .Where(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Any())
                .Select(folder => Path.GetFileName(folder))
                .Where(folder => folder is not ("bin" or "obj" or "Commands"))
                .Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^\d+\. ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Step();

    [GeneratedRegex("^[A-Z][A-Za-z]+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Name();
}
