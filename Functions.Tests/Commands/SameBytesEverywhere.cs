using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using LrtIntegration.Pack;
using LrtIntegration.Tests.Dossier;
using LrtIntegration.Tests.Hosting;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Commands;

/// <summary>The sample quarter by whole processes under other time zones and languages, from other folders, the files written in another order.</summary>
public sealed class SameBytesEverywhere(PublishedProgram published) : IDisposable
{
    private const int Builds = 20;

    private static readonly string[] Zones = ["UTC", "Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati"];
    private static readonly string[] Languages = ["nl_NL.UTF-8", "en_US.UTF-8", "tr_TR.UTF-8", "ar_SA.UTF-8"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Twenty_builds_give_one_hash_per_document()
    {
        var program = Path.Combine(await published.FolderAsync(), "LrtIntegration");
        var builds = new Dictionary<string, string>[Builds];
        await Parallel.ForAsync(0, Builds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (number, cancellation) => builds[number] = await BuildAsync(program, number, cancellation));

        builds[0].Keys.ShouldBe(["briefing.docx", "briefing.html", "briefing.pdf", "mail.eml", "manifest.json", "pack.json", "teams.json"], ignoreOrder: true);
        foreach (var build in builds)
            build.ShouldBe(builds[0], ignoreOrder: true);
    }

    private async Task<Dictionary<string, string>> BuildAsync(string program, int number, CancellationToken cancellation)
    {
        var root = string.Create(CultureInfo.InvariantCulture, $"map {number}é");
        Write($"{root}/drops", number);
        var start = new ProcessStartInfo(program, ["briefing", "--drops", folder.Of($"{root}/drops"), "--out", folder.Of($"{root}/uit"), "--meeting", "2023-07-20"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["TZ"] = Zones[number % Zones.Length];
        start.Environment["LC_ALL"] = start.Environment["LANG"] = Languages[number % Languages.Length];
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        process.ExitCode.ShouldBe(0, await error);
        return Directory.EnumerateFiles(folder.Of($"{root}/uit")).ToDictionary(path => Path.GetFileName(path), path => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))), StringComparer.Ordinal);
    }

    private void Write(string target, int seed)
    {
        var drops = Repository.PathOf("samples/drops");
        var inAnotherOrder = Directory.EnumerateFiles(drops, "*", SearchOption.AllDirectories).OrderBy(path => StableId.Short(path, $"{seed}"), StringComparer.Ordinal);
        foreach (var path in inAnotherOrder)
            folder.Write($"{target}/{Path.GetRelativePath(drops, path)}", File.ReadAllBytes(path));
    }
}
