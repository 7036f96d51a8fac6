using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using LrtIntegration.Commands;
using LrtIntegration.Tests.Dossier;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Commands;

public sealed class AKilledRunLeavesNothingHalf : IDisposable
{
    private const int Files = 400;
    private readonly TemporaryFolder folder = new();

    private string Store => folder.Of("dossier");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_stands_in_the_dossier_is_whole_and_the_next_run_goes_on()
    {
        for (var i = 0; i < Files; i++)
            folder.WithCoa($"drops/{i:d3}.csv", value: $"{i}");

        await KillHalfwayAsync();

        foreach (var path in Items("evidence"))
            Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken))).ShouldBe(Path.GetFileName(path));
        foreach (var path in Items("arrivals").Concat(Items("readings")))
            Should.NotThrow(() => JsonDocument.Parse(File.ReadAllBytes(path)).Dispose());

        var next = await TerminalRun.OfAsync("collect", "--drops", folder.Of("drops"), "--store", Store);

        next.ExitCode.ShouldBe(0);
        Items("evidence").Count().ShouldBe(Files);
        Items("readings").Count().ShouldBe(Files);
    }

    private async Task KillHalfwayAsync()
    {
        var program = Path.ChangeExtension(typeof(Terminal).Assembly.Location, OperatingSystem.IsWindows() ? ".exe" : null);
        using var run = Process.Start(new ProcessStartInfo(program, ["collect", "--drops", folder.Of("drops"), "--store", Store])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        while (!run.HasExited && Items("evidence").Count() < Files / 4)
            await Task.Delay(2, TestContext.Current.CancellationToken);
        run.HasExited.ShouldBeFalse();
        run.Kill();
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private IEnumerable<string> Items(string kind) => Directory.Exists(Path.Combine(Store, kind))
        ? Directory.EnumerateFiles(Path.Combine(Store, kind), "*", SearchOption.AllDirectories).Where(path => Path.GetFileName(path)[0] != '.').ToList()
        : [];
}
