using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using LrtIntegration.Commands;
using LrtIntegration.Tests.Dossier;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Commands;

/// <summary>Whole processes under other time zones and languages, over drops in other folders, written in another order.</summary>
public sealed class SameBytesEverywhere : IDisposable
{
    private const int Builds = 20;

    private static readonly string[] Zones = ["UTC", "Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati"];
    private static readonly string[] Languages = ["nl_NL.UTF-8", "en_US.UTF-8", "tr_TR.UTF-8", "ar_SA.UTF-8"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Twenty_builds_give_one_hash_per_document()
    {
        var builds = new Dictionary<string, string>[Builds];
        await Parallel.ForAsync(0, Builds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (number, cancellation) => builds[number] = await BuildAsync(number, cancellation));

        builds[0].Keys.ShouldContain("pack.json", StringComparer.Ordinal);
        foreach (var build in builds)
            build.ShouldBe(builds[0], ignoreOrder: true);
    }

    private async Task<Dictionary<string, string>> BuildAsync(int number, CancellationToken cancellation)
    {
        var root = string.Create(CultureInfo.InvariantCulture, $"map {number}é");
        List<(string Name, string Content)> drops =
        [
            ("a.csv", DropTree.CoaHeader + "03-07-2023;provincie;PV20;Groningen;bezetting;totaal;totaal;1.234;personen;\n"),
            ("sub/b.csv", DropTree.CoaHeader + "03-07-2023;provincie;PV20;Groningen;bezetting;totaal;totaal;1.250;personen;\n"),
            ("c.eml", DropTree.Mail("cijfers@coa.example", "Bijgaand de cijfers.", DropTree.CoaHeader + "10-07-2023;land;NL;Nederland;bezetting;totaal;totaal;55.000;personen;\n", "week28.csv")),
        ];
        foreach (var (name, content) in number % 2 == 0 ? drops : Enumerable.Reverse(drops)) folder.Write($"{root}/drops/{name}", content);

        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])[typeof(Terminal).Assembly.Location, "briefing", "--drops", folder.Of($"{root}/drops"), "--out", folder.Of($"{root}/uit"), "--meeting", "2023-07-20"])
            start.ArgumentList.Add(argument);
        start.Environment["TZ"] = Zones[number % Zones.Length];
        start.Environment["LC_ALL"] = start.Environment["LANG"] = Languages[number % Languages.Length];
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        process.ExitCode.ShouldBe(0, await error);
        return Directory.EnumerateFiles(folder.Of($"{root}/uit")).ToDictionary(path => Path.GetFileName(path), path => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))), StringComparer.Ordinal);
    }
}
