namespace LrtIntegration.Dossier;

/// <summary>What waits to be done. Each piece of work is handed out at least once; one that fails five times is put aside and stays to be seen.</summary>
internal interface IWorkTray
{
    Task PutAsync(WorkKind kind, string text, CancellationToken cancellation);

    /// <summary>Makes the way to the work of this kind ready, so that who puts some need not wait for that.</summary>
    Task PrepareAsync(WorkKind kind, CancellationToken cancellation);

    /// <summary>The work of this kind that failed time and again.</summary>
    Task<StuckWork> StuckAsync(WorkKind kind, CancellationToken cancellation);

    /// <summary>Hands out all such work, piece by piece; each is gone from here once it was kept, and not before.</summary>
    Task MoveStuckAsync(WorkKind kind, Func<StuckPiece, CancellationToken, Task> keep, CancellationToken cancellation);
}

/// <summary>A kind of work that waits.</summary>
internal enum WorkKind
{
    /// <summary>Events about the drop box.</summary>
    DropEvents,

    /// <summary>Packs that someone asked for.</summary>
    PackRequests,

    /// <summary>Packs of which the members are to be told.</summary>
    Notifications,
}

/// <summary>Work that was put aside.</summary>
/// <param name="Count">About how many pieces; the queue itself does not know it to the piece.</param>
/// <param name="First">The oldest 32 of them.</param>
internal sealed record StuckWork(int Count, IReadOnlyList<StuckPiece> First);

/// <summary>One piece of work that was put aside, as it was asked.</summary>
/// <param name="Id">Tells it from every other piece, also from the same work that was put aside once more.</param>
/// <param name="Since">Null where it is not known.</param>
internal sealed record StuckPiece(string Id, string Text, DateTimeOffset? Since);
