using LrtIntegration.Intake;

namespace LrtIntegration.Pack.Registers;

/// <summary>Where a piece of evidence stands in the order of coming in. Evidence without a time comes before evidence with one, and then by file name without its extension.</summary>
/// <param name="Stand">For a source whose files are whole lists: the newest date in the file, which orders files that bear no time.</param>
internal sealed record Precedence(DateTimeOffset? ReceivedAt, DateOnly? Stand, string Stem, string FileName, string Origin, string Sha256)
{
    public static IComparer<Precedence> Order { get; } = Comparer<Precedence>.Create(Compare);

    public static Precedence Of(string sha256, Arrival arrival, DateTimeOffset? receivedAt, DateOnly? stand) =>
        new(receivedAt, stand, Path.GetFileNameWithoutExtension(arrival.FileName), arrival.FileName, arrival.Origin, sha256);

    /// <summary>Whether a date, and not merely a file name, says that this came in after the other.</summary>
    public bool IsKnownToFollow(Precedence other) =>
        ReceivedAt is { } mine && other.ReceivedAt is { } theirs && mine != theirs
            ? mine > theirs
            : Stand > other.Stand;

    private static int Compare(Precedence? left, Precedence? right)
    {
        if (left is null || right is null) return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        var order = Nullable.Compare(left.ReceivedAt, right.ReceivedAt);
        if (order == 0) order = Nullable.Compare(left.Stand, right.Stand);
        if (order == 0) order = string.CompareOrdinal(left.Stem, right.Stem);
        if (order == 0) order = string.CompareOrdinal(left.FileName, right.FileName);
        if (order == 0) order = string.CompareOrdinal(left.Origin, right.Origin);
        return order == 0 ? string.CompareOrdinal(left.Sha256, right.Sha256) : order;
    }
}
