namespace LrtIntegration.Dossier;

/// <summary>The queue of each kind of work; the function that a queue triggers names the same in its function.json.</summary>
internal static class WorkQueueName
{
    public const int Tries = 5;

    public static string Of(WorkKind kind) => kind switch
    {
        WorkKind.DropEvents => "drop-events",
        WorkKind.PackRequests => "pack-requests",
        WorkKind.Notifications => "notifications",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of work."),
    };

    /// <summary>Where the Functions host puts a message after <see cref="Tries"/> failures (maxDequeueCount in host.json).</summary>
    public static string OfStuck(WorkKind kind) => $"{Of(kind)}-poison";
}
