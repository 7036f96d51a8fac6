using System.Diagnostics;
using System.Text;

namespace LrtIntegration.Benchmarks.Fuzz;

/// <summary>The fuzzing itself, in the instrumented copy of this program: inputs that reach something new are kept and changed further.</summary>
internal sealed class FuzzRun(FuzzTarget target, int seed, string folder)
{
    /// <summary>One input may take this long; the watch ends the process, and who started it finds the input.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private readonly FuzzMutation mutation = new(seed);
    private readonly FuzzCoverage coverage = new();
    private readonly List<byte[]> corpus = [.. target.Seeds];
    private long begun = Stopwatch.GetTimestamp();
    private bool ended;
    private int inputs;
    private TimeSpan slowest;
    private long most;

    public void Go(TimeSpan time)
    {
        var watch = new Thread(Watch) { IsBackground = true };
        watch.Start();
        var start = Stopwatch.GetTimestamp();
        foreach (var one in target.Seeds)
            Try(one);
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            var input = target.Change(mutation, corpus[mutation.Below(corpus.Count)], corpus[mutation.Below(corpus.Count)]);
            if (Try(input))
                corpus.Add(input);
            if (inputs % 64 == 0)
                Note();
        }

        Note();
        ended = true;
    }

    private bool Try(byte[] input)
    {
        File.WriteAllBytes(Path.Combine(folder, "now.bin"), input);
        inputs++;
        begun = Stopwatch.GetTimestamp();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        coverage.Begin();
        try
        {
            var told = target.Read(input);
            var isNew = coverage.IsNew();
            var took = Stopwatch.GetElapsedTime(begun);
            if (isNew && took < TimeSpan.FromSeconds(2) && target.Read(input) != told)
                throw new BrokenPromiseException("The same input told something else the second time.");
            slowest = took > slowest ? Slow(input, took) : slowest;
            most = Math.Max(most, GC.GetAllocatedBytesForCurrentThread() - allocated);
            return isNew && took < TimeSpan.FromSeconds(1);
        }
        catch (Exception broken)
        {
            Keep("broken", input, broken.ToString());
            return false;
        }
    }

    private TimeSpan Slow(byte[] input, TimeSpan took)
    {
        File.WriteAllBytes(Path.Combine(folder, "slowest.bin"), input);
        return took;
    }

    // The same fault by the same way is one finding.
    private void Keep(string kind, byte[] input, string told)
    {
        var way = string.Join('\n', told.Split('\n').Where(line => line.Contains("   at ", StringComparison.Ordinal)).Take(5).Select(line => line.Trim()).DefaultIfEmpty(told));
        var name = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(way)))[..12];
        var path = Path.Combine(folder, $"{kind}-{name}");
        if (File.Exists(path + ".txt"))
            return;
        File.WriteAllBytes(path + ".bin", input);
        File.WriteAllText(path + ".txt", told);
    }

    private void Watch()
    {
        while (!ended)
        {
            Thread.Sleep(200);
            if (Stopwatch.GetElapsedTime(begun) > Longest)
                Environment.FailFast(FormattableString.Invariant($"One input took more than {Longest.TotalSeconds} seconds."));
        }
    }

    private void Note() => File.WriteAllText(Path.Combine(folder, "figures.txt"), FormattableString.Invariant(
        $"{inputs} inputs, {coverage.Reached} places of the map reached, {corpus.Count} inputs kept, slowest {slowest.TotalMilliseconds:0} ms, most {most / 1_000_000} MB allocated"));
}
