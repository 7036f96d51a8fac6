using LrtIntegration.Sources;
using LrtIntegration.Tests.Documentation.Nidos;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Documentation;

/// <summary>The walk-through of docs/add-a-source.md, followed: its files are compiled here, and its source reads its example in the program's own composition.</summary>
public sealed class AddingASource
{
    private static readonly Paper WalkThrough = new("docs/add-a-source.md");

    [Theory]
    [InlineData("NidosColumns.cs")]
    [InlineData("NidosRows.cs")]
    [InlineData("NidosSource.cs")]
    public void Each_file_in_it_is_one_that_compiles(string file)
    {
        var compiled = File.ReadAllText(Repository.PathOf($"Functions.Tests/Documentation/Nidos/{file}")).ReplaceLineEndings("\n")
            .Replace("namespace LrtIntegration.Tests.Documentation.Nidos;", "namespace LrtIntegration.Sources.Nidos;", StringComparison.Ordinal)
            .Replace("using LrtIntegration.Sources;\n", "", StringComparison.Ordinal);

        WalkThrough.Blocks.Contains(compiled, StringComparer.Ordinal).ShouldBeTrue();
        WalkThrough.Text.ShouldContain($"`Functions/Sources/Nidos/{file}`");
    }

    [Fact]
    public void Its_source_reads_its_example()
    {
        var services = new ServiceCollection().AddSources().AddSingleton<ISource, NidosSource>();
        using var provider = services.BuildServiceProvider();

        var reading = TheSourcesAreDescribed.Read(WalkThrough.Blocks[^1], provider.GetRequiredService<SourceRegister>()).Reading!;

        reading.Source.ShouldBe(SourceName.Nidos);
        reading.Facts.OfType<Figure>().Select(figure => (figure.Area.Code, figure.Value)).ShouldBe([("PV22", 40m), ("PV31", 1234m)]);
        reading.Refusals.ShouldHaveSingleItem().Message.ShouldBe("In regel 4, kolom Jongeren, staat ‘veertig’. Schrijf het aantal jongeren als geheel getal.");
    }

    [Fact]
    public void Every_file_that_it_names_is_there() =>
        Paper.Ticked(WalkThrough.Prose)
            .Where(word => (word.StartsWith("Functions", StringComparison.Ordinal) || word.StartsWith("docs/", StringComparison.Ordinal)) && !word.Contains("idos", StringComparison.Ordinal))
            .Where(path => !Path.Exists(Repository.PathOf(path)))
            .ShouldBeEmpty();

    [Fact]
    public void It_names_each_place_that_tells_the_sources_apart()
    {
        var named = Paper.Ticked(WalkThrough.Prose);

        Repository.SourceFiles("Functions")
            .Where(path => !path.Contains("/Sources/", StringComparison.Ordinal) && File.ReadAllText(path).Contains("SourceName.Minutes =>", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Except(named, StringComparer.Ordinal)
            .ShouldBeEmpty();
    }
}
