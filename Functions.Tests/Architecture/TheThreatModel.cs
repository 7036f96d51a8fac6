using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Architecture;

/// <summary>Each promise of docs/threat-model.md names tests, and those are there.</summary>
public sealed partial class TheThreatModel
{
    [Fact]
    public void NamesTestsThatAreThere()
    {
        var tests = typeof(TheThreatModel).Assembly.GetTypes()
            .Where(type => type.GetMethods().Any(method => method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0))
            .Select(type => type.Name)
            .ToHashSet(StringComparer.Ordinal);
        string[][] promises = [.. File.ReadLines(Repository.PathOf("docs/threat-model.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| Threat", StringComparison.Ordinal))
            .Select(line => Named().Matches(line.Split('|')[3]).Select(match => match.Value.Trim('`')).ToArray())];

        promises.Length.ShouldBeGreaterThan(10);
        promises.ShouldAllBe(named => named.Length > 0);
        promises.SelectMany(named => named).Where(name => !tests.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void LeavesNoThreatUntested() =>
        File.ReadAllText(Repository.PathOf("docs/threat-model.md")).ShouldContain("**Not tested yet**: nothing that we know of.");

    [GeneratedRegex("`[^`]+`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Named();
}
