using System.Globalization;

namespace LrtIntegration.Benchmarks.Service;

/// <summary>What a process holds in memory, in MB, as the kernel counts it (Linux).</summary>
internal sealed record ProcessMemory(int Id)
{
    /// <summary>Resident now.</summary>
    public double Now => Field("status", "VmRSS:");

    /// <summary>The most that ever was resident.</summary>
    public double Peak => Field("status", "VmHWM:");

    /// <summary>Of what is resident now, that which is no file: heaps, stacks, what was compiled.</summary>
    public double Own => Field("status", "RssAnon:");

    /// <summary>The processes that this one started and that still run.</summary>
    public IReadOnlyList<ProcessMemory> Children =>
    [
        .. Directory.EnumerateDirectories($"/proc/{Text(Id)}/task")
            .SelectMany(StartedBy)
            .Select(child => new ProcessMemory(int.Parse(child, CultureInfo.InvariantCulture))),
    ];

    private static string[] StartedBy(string thread)
    {
        try
        {
            return File.ReadAllText(Path.Combine(thread, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (IOException)
        {
            // The thread has ended since it was listed; what it started is by then another thread's.
            return [];
        }
    }

    private double Field(string file, string name)
    {
        var line = File.ReadLines($"/proc/{Text(Id)}/{file}").Single(line => line.StartsWith(name, StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
