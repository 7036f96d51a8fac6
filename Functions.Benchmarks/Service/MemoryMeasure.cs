using LrtIntegration.Tests;
using LrtIntegration.Tests.Dossier;

namespace LrtIntegration.Benchmarks.Service;

/// <summary>The memory of the program at rest, and the most while it compiles the sample quarter.</summary>
internal static class MemoryMeasure
{
    private const int Turns = 3;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(15);

    public static async Task RunAsync(string program)
    {
        var (rest, peak, typesetter, together) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var turn = 0; turn < Turns; turn++)
        {
            using var place = new TemporaryFolder();
            await using var served = await ServedProgram.StartAsync(program, [$"Store__Folder={place.Of("dossier")}", $"Drops__Folder={Repository.PathOf("samples/drops")}"]);
            await served.GetAsync("/api/health");
            await Task.Delay(Rest);
            rest.Add(served.Memory.Now);
            together.Add(await HighestAsync(served.Memory, CompileAsync(served)));
            peak.Add(served.Memory.Peak);
            typesetter.Add(served.Memory.Children.Sum(child => child.Peak));
        }

        Medians.Tell($"at rest, {Rest.TotalSeconds:F0} s after the start: {rest.Max():F0} MB");
        Medians.Tell($"highest while collecting and compiling the sample quarter: {peak.Max():F0} MB, its typesetter (Node.js) {typesetter.Max():F0} MB; both at one moment {together.Max():F0} MB");
    }

    private static async Task CompileAsync(ServedProgram served)
    {
        await served.TickAsync("SweepDrops");
        await served.QueueAsync("CompilePack", """{"meeting":"2023-07-20"}""");
    }

    // What both share, such as the C library, is counted twice.
    private static async Task<double> HighestAsync(ProcessMemory program, Task work)
    {
        var highest = 0.0;
        while (await Task.WhenAny(work, Task.Delay(Between)) != work)
            highest = Math.Max(highest, program.Now + program.Children.Sum(child => child.Now));
        await work;
        return highest;
    }
}
