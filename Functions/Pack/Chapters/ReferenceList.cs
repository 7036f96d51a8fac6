using System.Globalization;

namespace LrtIntegration.Pack.Chapters;

/// <summary>The origins that a document refers to, numbered from 1 in the order in which a reader meets them; the same origin has one number.</summary>
internal sealed class ReferenceList
{
    private readonly Dictionary<Origin, int> numbers = new(new SameOrigin());
    private readonly List<Origin> origins = [];

    public IReadOnlyList<Origin> All => origins;

    public static string Anchor(int number) => string.Create(CultureInfo.InvariantCulture, $"herkomst-{number}");

    /// <summary>The small link to the line of this origin.</summary>
    public Span To(Origin origin)
    {
        if (!numbers.TryGetValue(origin, out var number))
        {
            origins.Add(origin);
            numbers.Add(origin, number = origins.Count);
        }

        return Link(number);
    }

    public static Span Link(int number) =>
        new(string.Create(CultureInfo.InvariantCulture, $"[{number}]"), Emphasis.Reference, Anchor(number), Numbers: Numbers.Marks);

    /// <summary>Origins are the same that name the same texts at the same places of the same files, and are derived in the same way.</summary>
    private sealed class SameOrigin : EqualityComparer<Origin>
    {
        public override bool Equals(Origin? one, Origin? other)
        {
            if (one is null || other is null || one.Parts.Count != other.Parts.Count || !Same(one.Derivation, other.Derivation)) return one == other;
            for (var i = 0; i < one.Parts.Count; i++)
            {
                if (!Same(one.Parts[i], other.Parts[i])) return false;
            }

            return true;
        }

        public override int GetHashCode(Origin origin)
        {
            var hash = new HashCode();
            hash.Add(origin.Derivation, StringComparer.Ordinal);
            foreach (var part in origin.Parts)
            {
                hash.Add(part.Name, StringComparer.Ordinal);
                hash.Add(part.Trace?.Location ?? "", StringComparer.Ordinal);
            }

            return hash.ToHashCode();
        }

        private static bool Same(OriginPart one, OriginPart other) =>
            Same(one.Name, other.Name) && Same(one.Trace?.Location, other.Trace?.Location) && Same(one.Trace?.Raw, other.Trace?.Raw) && Same(one.Trace?.Sha256, other.Trace?.Sha256);

        private static bool Same(string? one, string? other) => string.Equals(one ?? "", other ?? "", StringComparison.Ordinal);
    }
}
