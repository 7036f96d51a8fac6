namespace LrtIntegration.Pack;

/// <summary>Something that differs from what stood there before.</summary>
/// <param name="What">figure, signal, commitment, application or source.</param>
/// <param name="Since">Against which earlier pack; null where a later delivery or a ruling changed something within this pack.</param>
internal sealed record PackChange(string What, string Id, ChangeKind Kind, string? From, string? To, string Cause, ChangeSince? Since = null);

internal enum ChangeSince
{
    /// <summary>The pack of the previous meeting.</summary>
    Meeting,

    /// <summary>The previous version of this pack.</summary>
    Version,
}

internal enum ChangeKind
{
    New,
    Changed,
    Gone,
}
