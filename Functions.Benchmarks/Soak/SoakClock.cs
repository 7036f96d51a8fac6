using System.Globalization;

namespace LrtIntegration.Benchmarks.Soak;

/// <summary>The clock of a program that was started with libfaketime: as far from the machine's as a file says, at any moment anew.</summary>
internal sealed class SoakClock
{
    /// <summary>Where Debian's package faketime puts it. Without it the clock cannot be turned.</summary>
    private const string Library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";

    private readonly Lock gate = new();
    private readonly string file;
    private TimeSpan planned;
    private TimeSpan off;

    public SoakClock(string folder)
    {
        file = Path.Combine(folder, "clock");
        if (!File.Exists(Library))
            throw new InvalidOperationException("The soak turns the clock of the program with libfaketime: apt-get install faketime.");
        Write();
    }

    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["LD_PRELOAD"] = Library,
        ["FAKETIME_TIMESTAMP_FILE"] = file,
        ["FAKETIME_NO_CACHE"] = "1",
        ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1",
        ["DONT_FAKE_MONOTONIC"] = "1",
    };

    /// <summary>Goes on by this, as time does.</summary>
    public void Pass(TimeSpan time)
    {
        lock (gate)
        {
            planned += time;
            Write();
        }
    }

    /// <summary>Jumps to this far from the true time; zero puts it right.</summary>
    public void Jump(TimeSpan away)
    {
        lock (gate)
        {
            off = away;
            Write();
        }
    }

    // Whole at once: the program may read at any moment.
    private void Write()
    {
        File.WriteAllText(file + ".new", string.Create(CultureInfo.InvariantCulture, $"{(planned + off).TotalSeconds:+0;-0;+0}\n"));
        File.Move(file + ".new", file, overwrite: true);
    }
}
