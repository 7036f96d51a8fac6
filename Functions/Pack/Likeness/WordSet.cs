namespace LrtIntegration.Pack.Likeness;

/// <summary>A text as the set of its words, to be compared with others.</summary>
internal sealed record WordSet(string Id, IReadOnlySet<string> Words)
{
    public static WordSet Of(string id, string text) => new(id, Vocabulary.Of(text));

    /// <summary>The part of the smaller set that the other shares: 1 where it holds all of it.</summary>
    public double Overlap(WordSet other, int shared) =>
        Math.Min(Words.Count, other.Words.Count) is var smaller and > 0 ? (double)shared / smaller : 0;
}
