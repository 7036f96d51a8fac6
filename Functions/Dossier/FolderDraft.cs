using System.Globalization;

namespace LrtIntegration.Dossier;

/// <summary>A file that is being written beside the place that it is meant for; gone when disposed, unless it has become that file.</summary>
internal sealed class FolderDraft : IDisposable
{
    private static int counter;
    private readonly string path;

    private FolderDraft(string path) => this.path = path;

    public static async Task<FolderDraft> WriteAsync(string place, Func<Stream, Task> write, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var stream = Create(place);
        var draft = new FolderDraft(stream.Name);
        try
        {
            await using (stream)
                await write(stream);
            return draft;
        }
        catch
        {
            draft.Dispose();
            throw;
        }
    }

    /// <summary>Takes the place at once, over what may stand there.</summary>
    public void Become(string place) => File.Move(path, place, overwrite: true);

    public void Dispose() => File.Delete(path);

    // Process numbers repeat, between containers on one volume and after a kill: the name is only taken if it is free.
    private static FileStream Create(string place)
    {
        while (true)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $".{Environment.ProcessId}-{Interlocked.Increment(ref counter)}.tmp");
            try
            {
                return new FileStream(
                    Path.Combine(Path.GetDirectoryName(place)!, name),
                    new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 });
            }
            catch (IOException) when (File.Exists(Path.Combine(Path.GetDirectoryName(place)!, name)))
            {
            }
        }
    }
}
