using System.Buffers.Binary;
using System.Diagnostics;

namespace LrtIntegration.Sources.Text;

/// <summary>This program once more, as a reader of PDFs: file after file over its input and output, without the settings and secrets of the first.</summary>
internal sealed class PdfProcess : IDisposable
{
    /// <summary>By which the program knows that it is to be this one.</summary>
    public const string Verb = "lees-pdf";

    // A real PDF of hundreds of pages takes a few seconds, and a few hundred megabytes.
    private const string MostMemory = "0x30000000";
    private static readonly TimeSpan MostProcessorTime = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);
    private static readonly string[] Passed = ["PATH", "HOME", "TMPDIR", "DOTNET_ROOT", "SystemRoot"];

    private readonly Process process;

    private PdfProcess(Process process) => this.process = process;

    /// <summary>Whether the last file was what it was stopped for.</summary>
    public bool HasTakenTooLong { get; private set; }

    public static PdfProcess Start()
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "LrtIntegration.exe" : "LrtIntegration"), [Verb])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var name in start.Environment.Keys.Except(Passed, StringComparer.OrdinalIgnoreCase).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory;
        var child = Process.Start(start)!;
        child.ErrorDataReceived += (_, _) => { };
        child.BeginErrorReadLine();
        return new PdfProcess(child);
    }

    /// <summary>Null where it died of the file, or was stopped: it answers no more.</summary>
    public TextOpening? Ask(ReadOnlyMemory<byte> content, ReadingExtent extent)
    {
        using var done = new ManualResetEventSlim();
        var watch = new Thread(() => Watch(done)) { IsBackground = true };
        watch.Start();
        try
        {
            var request = process.StandardInput.BaseStream;
            request.WriteByte((byte)extent);
            WriteBlock(request, content.Span);
            request.Flush();
            return PdfAnswer.Read(ReadBlock(process.StandardOutput.BaseStream));
        }
        catch (Exception failure) when (failure is IOException or System.Text.Json.JsonException)
        {
            return null;
        }
        finally
        {
            done.Set();
            watch.Join();
        }
    }

    /// <summary>The other side: answers until nobody asks any more.</summary>
    public static int Answer(Stream requests, Stream answers)
    {
        while (requests.ReadByte() is >= 0 and var extent)
        {
            WriteBlock(answers, PdfAnswer.Write(PdfText.Read(ReadBlock(requests), (ReadingExtent)extent)));
            answers.Flush();
        }

        return 0;
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
    }

    // Processor time, so that a machine with much else to do gives the same answer.
    private void Watch(ManualResetEventSlim done)
    {
        var (begun, started) = (process.TotalProcessorTime, Stopwatch.GetTimestamp());
        while (!done.Wait(Look))
        {
            process.Refresh();
            if (process.HasExited)
                return;
            if (process.TotalProcessorTime - begun < MostProcessorTime && Stopwatch.GetElapsedTime(started) < MostTime)
                continue;
            HasTakenTooLong = true;
            process.Kill();
            return;
        }
    }

    private static void WriteBlock(Stream stream, ReadOnlySpan<byte> block)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, block.Length);
        stream.Write(length);
        stream.Write(block);
    }

    private static byte[] ReadBlock(Stream stream)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        stream.ReadExactly(length);
        var block = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
        stream.ReadExactly(block);
        return block;
    }
}
