using System.Text.Json;
using System.Text.RegularExpressions;
using LrtIntegration.Tests.Dossier;
using LrtIntegration.Tests.Render;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Commands;

/// <summary>The sample quarter for everybody: the confidential signal and all who sent something are in no byte of it.</summary>
public sealed class APackIsPublished : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_is_not_for_everybody_is_in_none_of_its_files()
    {
        await TerminalRun.OfAsync("briefing", "--drops", Repository.PathOf("samples/drops"), "--out", folder.Of("leden"), "--store", folder.Of("dossier"), "--meeting", "2023-07-20");

        var run = await TerminalRun.OfAsync("pack", "--public", "--out", folder.Of("openbaar"), "--store", folder.Of("dossier"), "--meeting", "2023-07-20");

        run.ExitCode.ShouldBe(0);
        string[] files = ["briefing.docx", "briefing.html", "briefing.pdf", "manifest.json", "pack.json"];
        Directory.EnumerateFileSystemEntries(folder.Of("openbaar")).Select(path => Path.GetFileName(path)).ShouldBe(files, ignoreOrder: true);
        var secrets = await SecretsAsync();
        secrets.Count.ShouldBeGreaterThan(10);
        foreach (var file in files)
        {
            var all = EveryByte.Of(file, await File.ReadAllBytesAsync(folder.Of($"openbaar/{file}"), TestContext.Current.CancellationToken));
            secrets.Where(secret => all.Any(text => text.Contains(secret, StringComparison.OrdinalIgnoreCase))).ShouldBeEmpty(file);
        }
    }

    // The words of the confidential signal in the pack of the members, and each address in it.
    private async Task<IReadOnlyList<string>> SecretsAsync()
    {
        var json = await File.ReadAllTextAsync(folder.Of("leden/pack.json"), TestContext.Current.CancellationToken);
        using var pack = JsonDocument.Parse(json);
        var signal = pack.RootElement.GetProperty("signals").EnumerateArray().Single(signal => signal.TryGetProperty("confidential", out var confidential) && confidential.GetBoolean());
        var words = ((string[])["subject", "text", "alreadyDone"]).SelectMany(field => signal.GetProperty(field).GetString()!.Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        var addresses = Regex.Matches(json, @"[\w.+-]+@[\w-]+(\.[\w-]+)+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture).Select(match => match.Value);
        return [.. words.Concat(addresses).Distinct(StringComparer.Ordinal).Select(Whitespace.Out)];
    }
}
