namespace LrtIntegration.Intake;

/// <summary>The place where senders leave their files: the container of drops, or, at a desk, a folder.</summary>
internal interface IDropBox
{
    /// <summary>The name under which events speak of it.</summary>
    string Container { get; }

    /// <summary>All that lies in the box, in the ordinal order of the names.</summary>
    IAsyncEnumerable<BoxedDrop> ListAsync(CancellationToken cancellation);

    /// <summary>What lies under this name; null where nothing does, or no longer.</summary>
    Task<BoxedDrop?> FindAsync(string name, CancellationToken cancellation);
}

/// <summary>Something in the drop box that was not taken yet.</summary>
/// <param name="Version">Other when anything else is left under the same name.</param>
/// <param name="TakeAsync">Takes this version of it, with its bytes. Throws <see cref="IOException"/> where it was replaced or removed since.</param>
internal sealed record BoxedDrop(string Name, string Version, Func<CancellationToken, Task<Drop>> TakeAsync)
{
    /// <summary>Where a drop of this name lay, as it stands in the dossier.</summary>
    public static string OriginOf(string name) => $"drops/{name}";
}
