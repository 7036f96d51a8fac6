using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Architecture;

/// <summary>Rules of the house that a machine can check.</summary>
public sealed class HouseRules
{
    private static readonly string[] EmptyNames = ["Helpers", "Models", "Services", "Common", "Utils", "Extensions", "Interfaces"];

    [Fact]
    public void NoSourceFileIsLongerThan200Lines() =>
        Repository.SourceFiles("Functions")
            .Where(path => File.ReadLines(path).Count() > 200)
            .Select(Relative)
            .ShouldBeEmpty();

    [Fact]
    public void NoAdapterOfAFunctionIsLongerThan15Lines() =>
        Repository.SourceFiles("Functions/Triggers")
            .Where(path => path.EndsWith("Function.cs", StringComparison.Ordinal) && File.ReadLines(path).Count() > 15)
            .Select(Relative)
            .ShouldBeEmpty();

    [Fact]
    public void HalfOfTheSourceFilesAreShort()
    {
        var lengths = Repository.SourceFiles("Functions").Select(path => File.ReadLines(path).Count()).Order().ToList();

        lengths[lengths.Count / 2].ShouldBeLessThanOrEqualTo(60);
    }

    [Fact]
    public void NoFolderHasANameThatSaysNothing() =>
        Repository.SourceFiles("Functions")
            .Where(path => Relative(path).Split('/').Any(part => EmptyNames.Contains(part, StringComparer.OrdinalIgnoreCase)))
            .Select(Relative)
            .ShouldBeEmpty();

    [Fact]
    public void EachPackageVersionStandsInOneFile() =>
        Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .SelectMany(path => XDocument.Load(path).Descendants("PackageReference"))
            .Where(reference => reference.Attribute("Version") is not null)
            .ShouldBeEmpty();

    [Fact]
    public void EachProjectHasALockFile() =>
        Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .Where(path => !File.Exists(Path.Combine(Path.GetDirectoryName(path)!, "packages.lock.json")))
            .Select(Relative)
            .ShouldBeEmpty();

    [Fact]
    public void NothingNamesAPlaceOutsideTheRepository()
    {
        var outside = string.Concat("..", "/shared");

        Repository.SourceFiles("Functions").Concat(Repository.SourceFiles("Functions.Tests"))
            .Where(path => File.ReadAllText(path).Contains(outside, StringComparison.Ordinal))
            .Select(Relative)
            .ShouldBeEmpty();
    }

    private static string Relative(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
}
