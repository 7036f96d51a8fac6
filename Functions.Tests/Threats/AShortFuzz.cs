using LrtIntegration.Benchmarks.Fuzz;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Threats;

/// <summary>The fuzzer without coverage, the same inputs in each run; the long one is <c>fuzz</c> of Functions.Benchmarks.</summary>
public sealed class AShortFuzz
{
    private static readonly IReadOnlyList<FuzzTarget> Targets = FuzzTargets.All(Repository.Root);

    public static TheoryData<string, int> Readers => new()
    {
        { "csv", 120 }, { "xlsx", 120 }, { "xls", 40 }, { "docx", 80 }, { "pdf", 30 }, { "txt", 30 }, { "eml", 120 }, { "zip", 40 }, { "rulings", 200 }, { "events", 400 },
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public void Breaks_no_promise(string reader, int inputs)
    {
        var target = Targets.Single(one => one.Name == reader);
        var mutation = new FuzzMutation(2023);

        foreach (var seed in target.Seeds)
            target.Read(seed).ShouldBe(target.Read(seed));
        for (var input = 0; input < inputs; input++)
        {
            var content = target.Next(mutation);
            Should.NotThrow(() => target.Read(content), $"Input {input} of {reader}: {Convert.ToBase64String(content)}");
        }
    }
}
