using System.Buffers.Binary;
using System.Diagnostics;

namespace LrtIntegration.Benchmarks.Soak;

/// <summary>The clock of a program, as far from the machine's as a file says, at any moment anew (<c>clock.c</c>, made with the C compiler of the machine).</summary>
internal sealed class SoakClock
{
    private readonly Lock gate = new();
    private readonly string file;
    private readonly string library;
    private TimeSpan planned;
    private TimeSpan off;

    public SoakClock(string folder)
    {
        file = Path.Combine(folder, "clock");
        library = Path.Combine(folder, "clock.so");
        Write();
        using var compiler = Process.Start("cc", ["-shared", "-fPIC", "-O2", "-Wall", "-Werror", "-o", library, Path.Combine(AppContext.BaseDirectory, "Soak", "clock.c")]);
        compiler.WaitForExit();
        if (compiler.ExitCode != 0)
            throw new InvalidOperationException("The clock of the soak could not be made: apt-get install gcc libc6-dev.");
    }

    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["LD_PRELOAD"] = library,
        ["SOAK_CLOCK"] = file,
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

    // In its place: the program has the file in its memory.
    private void Write()
    {
        Span<byte> seconds = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(seconds, (long)(planned + off).TotalSeconds);
        using var stream = File.OpenWrite(file);
        stream.Write(seconds);
    }
}
