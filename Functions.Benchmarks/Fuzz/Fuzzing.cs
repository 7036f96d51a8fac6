using System.Diagnostics;
using SharpFuzz;

namespace LrtIntegration.Benchmarks.Fuzz;

/// <summary>Fuzzes one reader: copies this program, instruments the copy and lets it run. A run that dies leaves the input it died of, and another begins.</summary>
internal static class Fuzzing
{
    private static readonly string[] Instrumented = ["LrtIntegration.dll", "MimeKit.dll", "Sylvan.Data.Csv.dll", "UglyToad.PdfPig.dll", "UglyToad.PdfPig.Core.dll", "UglyToad.PdfPig.Fonts.dll", "UglyToad.PdfPig.Tokenization.dll", "UglyToad.PdfPig.Tokens.dll", "UglyToad.PdfPig.DocumentLayoutAnalysis.dll"];

    /// <returns>Whether nothing was found.</returns>
    public static async Task<int> RunAsync(string reader, int seconds, int seed, string folder)
    {
        Directory.CreateDirectory(folder);
        var copy = Path.Combine(folder, "program");
        Copy(AppContext.BaseDirectory, copy);
        foreach (var path in Instrumented.Select(name => Path.Combine(copy, name)).Where(File.Exists))
            Fuzzer.Instrument(path, _ => true, Options.Value);

        var start = Stopwatch.GetTimestamp();
        for (var run = 0; Stopwatch.GetElapsedTime(start).TotalSeconds < seconds; run++)
        {
            var left = seconds - (int)Stopwatch.GetElapsedTime(start).TotalSeconds;
            using var process = Process.Start(Started(copy, ["fuzz-copy", reader, FormattableString.Invariant($"{left}"), FormattableString.Invariant($"{seed + run}"), folder]))!;
            var errors = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            System.Console.WriteLine(FormattableString.Invariant($"{reader} seed {seed + run}: {Text(folder, "figures.txt")}"));
            if (process.ExitCode == 0)
                continue;

            var name = Path.Combine(folder, FormattableString.Invariant($"died-{run}"));
            File.Copy(Path.Combine(folder, "now.bin"), name + ".bin", overwrite: true);
            await File.WriteAllTextAsync(name + ".txt", errors.Length > 20_000 ? errors[..20_000] : errors);
        }

        var found = Directory.GetFiles(folder, "broken-*.bin").Concat(Directory.GetFiles(folder, "died-*.bin")).ToList();
        System.Console.WriteLine(FormattableString.Invariant($"{reader}: {found.Count} findings in {seconds} s {string.Join(' ', found)}"));
        return found.Count == 0 ? 0 : 1;
    }

    private static ProcessStartInfo Started(string copy, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(copy, Path.GetFileName(Environment.ProcessPath!)), arguments) { RedirectStandardError = true, UseShellExecute = false };
        // What one input may need, and what is kept of the others.
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x40000000";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return start;
    }

    private static string Text(string folder, string name) => File.Exists(Path.Combine(folder, name)) ? File.ReadAllText(Path.Combine(folder, name)) : "nothing";

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var path in Directory.EnumerateFiles(from))
            File.Copy(path, Path.Combine(to, Path.GetFileName(path)), overwrite: true);
    }
}
