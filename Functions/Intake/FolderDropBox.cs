using System.Runtime.CompilerServices;

namespace LrtIntegration.Intake;

/// <summary>A folder as the drop box, for a desk without a server. The version of a file is its content: its times mean nothing after a copy.</summary>
internal sealed class FolderDropBox(string folder, IntakeLimits limits) : IDropBox
{
    public string Container => DropBoxSettings.DefaultContainer;

    public async IAsyncEnumerable<BoxedDrop> ListAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var drop in DropFolder.Read(folder, limits))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return Boxed(drop);
        }

        await Task.CompletedTask;
    }

    public async Task<BoxedDrop?> FindAsync(string name, CancellationToken cancellation) =>
        await ListAsync(cancellation).FirstOrDefaultAsync(drop => drop.Name == name, cancellation);

    private static BoxedDrop Boxed(Drop drop)
    {
        var name = drop.Arrival.Origin;
        var taken = drop with { Arrival = drop.Arrival with { Origin = BoxedDrop.OriginOf(name) } };
        return new BoxedDrop(name, drop.Sha256, _ => Task.FromResult(taken));
    }
}
