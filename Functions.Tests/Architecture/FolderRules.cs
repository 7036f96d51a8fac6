using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Architecture;

/// <summary>The one-way rule: what each folder may use. The same table stands in docs/architecture.md.</summary>
public sealed class FolderRules
{
    private const string Root = "LrtIntegration";

    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Reference"] = [],
        ["Telemetry"] = [],
        ["Graph"] = [],
        ["Intake"] = ["Reference", "Telemetry", "Graph"],
        ["Sources"] = ["Reference", "Intake"],
        ["Dossier"] = ["Reference", "Telemetry", "Intake", "Sources"],
        ["Pack"] = ["Reference", "Intake", "Sources"],
        ["Render"] = ["Pack", "Reference", "Sources", "Telemetry"],
        ["Deliver"] = ["Reference", "Telemetry", "Graph", "Sources", "Dossier", "Pack", "Render"],
        ["Console"] = ["Reference", "Sources", "Dossier", "Pack", "Render", "Deliver", "Api"],
        ["Hosting"] = [],
        ["Api"] = ["Reference", "Intake", "Sources", "Dossier", "Pack"],
        ["Triggers"] = ["Reference", "Telemetry", "Intake", "Sources", "Dossier", "Pack", "Render", "Deliver", "Console", "Hosting", "Api", ""],
        ["Commands"] = ["Reference", "Telemetry", "Intake", "Sources", "Dossier", "Pack", "Render", "Deliver", ""],
        [""] = ["Reference", "Telemetry", "Graph", "Intake", "Sources", "Dossier", "Pack", "Render", "Deliver", "Console", "Hosting", "Api", "Triggers", "Commands"],
    };

    private static readonly Dictionary<string, string[]> LibraryHomes = new(StringComparer.Ordinal)
    {
        ["Microsoft.Graph"] = ["Graph", "Intake", "Deliver"],
        ["Azure"] = ["Graph", "Intake", "Dossier", "Deliver", "Telemetry"],
        ["Polly"] = ["Graph"],
        ["DocumentFormat.OpenXml"] = ["Render"],
        ["UglyToad.PdfPig"] = ["Sources"],
        ["SkiaSharp"] = ["Render"],
        ["MimeKit"] = ["Intake", "Render", "Deliver"],
        ["Jering"] = ["Render"],
        ["OpenTelemetry"] = ["Telemetry"],
        ["Cronos"] = ["Reference", "Deliver", ""],
        ["Spectre.Console"] = ["Commands", ""],
        ["System.CommandLine"] = ["Commands", ""],
    };

    private static readonly ArchUnitNET.Domain.Architecture Loaded = new ArchLoader().LoadAssemblies(typeof(Area).Assembly).Build();

    [Fact]
    public void EachFolderUsesOnlyTheFoldersBelowIt()
    {
        var broken = OwnTypes()
            .SelectMany(type => type.Dependencies.Select(dependency => (From: type, To: dependency.Target)))
            .Where(pair => pair.To is not GenericParameter && IsOwn(pair.To) && FolderOf(pair.From) != FolderOf(pair.To))
            .Where(pair => !MayUse[FolderOf(pair.From)].Contains(FolderOf(pair.To), StringComparer.Ordinal))
            .Select(pair => $"{pair.From.FullName} -> {pair.To.FullName}")
            .Distinct(StringComparer.Ordinal);

        broken.ShouldBeEmpty();
    }

    [Fact]
    public void OneSourceNeverKnowsAnother()
    {
        string[] sources = ["Prt", "Bzk", "Coa", "Minutes"];

        var broken = OwnTypes()
            .SelectMany(type => type.Dependencies.Select(dependency => (From: SourceOf(type), To: SourceOf(dependency.Target), Type: type.FullName)))
            .Where(pair => sources.Contains(pair.From, StringComparer.Ordinal) && sources.Contains(pair.To, StringComparer.Ordinal) && pair.From != pair.To)
            .Select(pair => $"{pair.Type} -> {pair.To}")
            .Distinct(StringComparer.Ordinal);

        broken.ShouldBeEmpty();
    }

    [Fact]
    public void EachLibraryStaysInTheFoldersThatOwnIt()
    {
        var broken = OwnTypes()
            .SelectMany(type => type.Dependencies.Select(dependency => (From: type, To: dependency.Target.Namespace?.FullName ?? "")))
            .SelectMany(pair => LibraryHomes
                .Where(home => pair.To == home.Key || pair.To.StartsWith(home.Key + ".", StringComparison.Ordinal))
                .Where(home => !home.Value.Contains(FolderOf(pair.From), StringComparer.Ordinal))
                .Select(home => $"{pair.From.FullName} -> {home.Key}"))
            .Distinct(StringComparer.Ordinal);

        broken.ShouldBeEmpty();
    }

    [Fact]
    public void TheTableNamesEveryFolder() =>
        OwnTypes().Select(FolderOf).Except(MayUse.Keys, StringComparer.Ordinal).ShouldBeEmpty();

    private static IEnumerable<IType> OwnTypes() => Loaded.Types.Where(IsOwn);

    // The compiler's own types for embedded attributes and generated patterns are nobody's code.
    private static bool IsOwn(IType type) =>
        (type.Namespace?.FullName ?? "") is var space && (space == Root || space.StartsWith(Root + ".", StringComparison.Ordinal));

    private static string FolderOf(IType type) =>
        type.Namespace.FullName.Split('.').ElementAtOrDefault(1) ?? "";

    private static string SourceOf(IType type) =>
        (type.Namespace?.FullName ?? "").Split('.') is [Root, "Sources", var source, ..] ? source : "";
}
