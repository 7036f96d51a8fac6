using System.Text.RegularExpressions;

namespace LrtIntegration.Tests.Documentation;

/// <summary>A document of the repository, by what stands in it.</summary>
internal sealed partial class Paper(string path)
{
    public string Text { get; } = File.ReadAllText(Repository.PathOf(path)).ReplaceLineEndings("\n");

    public static IReadOnlyList<string> AllSources => [.. Directory.EnumerateFiles(Repository.PathOf("docs/sources"), "*.md").Select(file => $"docs/sources/{Path.GetFileName(file)}").Order(StringComparer.Ordinal)];

    /// <summary>What stands between three ticks and three ticks, in order.</summary>
    public IReadOnlyList<string> Blocks => [.. Block().Matches(Text).Select(match => match.Groups["block"].Value)];

    /// <summary>The text without what stands between those.</summary>
    public string Prose => Block().Replace(Text, "");

    /// <summary>The rows of every table whose header begins so, each as its cells.</summary>
    public IReadOnlyList<string[]> Rows(string header) =>
    [
        .. Text.Split('\n')
            .SkipUntil(line => line.StartsWith($"| {header} |", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split(" | ").Select(cell => cell.Trim()).ToArray()),
    ];

    /// <summary>Every word between ticks.</summary>
    public static IReadOnlyList<string> Ticked(string text) => [.. Tick().Matches(text).Select(match => match.Groups["word"].Value)];

    [GeneratedRegex(@"^```[a-z#]*\n(?<block>.*?)^```", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.Multiline, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Block();

    [GeneratedRegex("`(?<word>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Tick();
}

/// <summary>The lines of a table in a text.</summary>
internal static class TableLines
{
    /// <summary>The rows below each header, without the line under it.</summary>
    public static IEnumerable<string> SkipUntil(this IEnumerable<string> lines, Func<string, bool> isHeader)
    {
        var below = -1;
        foreach (var line in lines)
        {
            below = isHeader(line) ? 0 : below >= 0 && line.StartsWith('|') ? below + 1 : -1;
            if (below > 1)
                yield return line;
        }
    }
}
