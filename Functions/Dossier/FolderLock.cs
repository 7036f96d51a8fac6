namespace LrtIntegration.Dossier;

/// <summary>One holder at a time, over all threads and processes that use the same folder. A killed holder lets go.</summary>
/// <param name="path">The file that the operating system locks; it stays, empty.</param>
internal sealed class FolderLock(string path)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Waits for its turn, and holds it until the result is disposed.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            while (true)
            {
                if (TryOpen() is { } file)
                    return new Holder(file, turn);
                await Task.Delay(Pause, cancellation);
            }
        }
        catch
        {
            turn.Release();
            throw;
        }
    }

    private FileStream? TryOpen()
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException exception) when (IsHeldByAnother(exception))
        {
            return null;
        }
    }

    // EWOULDBLOCK of Linux and of macOS; sharing and lock violation of Windows.
    private static bool IsHeldByAnother(IOException exception) =>
        (exception.HResult & 0xFFFF) is 11 or 35 or 32 or 33;

    private sealed class Holder(FileStream file, SemaphoreSlim turn) : IDisposable
    {
        public void Dispose()
        {
            file.Dispose();
            turn.Release();
        }
    }
}
