namespace LrtIntegration;

/// <summary>How far a collection is.</summary>
/// <param name="Total">Null while it is not known how much comes in.</param>
internal readonly record struct CollectionStep(CollectionStage Stage, int Done, int? Total);

/// <summary>What a collection is doing.</summary>
internal enum CollectionStage
{
    Receiving,
    Reading,
}
