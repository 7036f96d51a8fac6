namespace LrtIntegration.Dossier;

/// <summary>One holder at a time, over all threads and processes that use the same folder. A killed holder lets go.</summary>
/// <param name="path">The file that the operating system locks; it stays, empty.</param>
internal sealed class FolderLock(string path)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    /// <summary>Waits for its turn, and holds it until the result is disposed.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellation)
    {
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (TryOpen() is { } file)
                return file;
            await Task.Delay(Pause, cancellation);
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
}
