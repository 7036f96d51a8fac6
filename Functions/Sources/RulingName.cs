namespace LrtIntegration.Sources;

/// <summary>How files and requests name the kinds of ruling.</summary>
internal static class RulingName
{
    /// <summary>All of them, as a Dutch sentence lists them.</summary>
    public const string All = "close, confirm, move, explain, correct, merge, release of withdraw";

    /// <summary>Null where this names none.</summary>
    public static RulingKind? Parse(string? name) => name switch
    {
        "close" => RulingKind.Close,
        "confirm" => RulingKind.Confirm,
        "move" => RulingKind.Move,
        "explain" => RulingKind.Explain,
        "correct" => RulingKind.Correct,
        "merge" => RulingKind.Merge,
        "release" => RulingKind.Release,
        "withdraw" => RulingKind.Withdraw,
        _ => null,
    };
}
