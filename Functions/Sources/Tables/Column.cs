namespace LrtIntegration.Sources.Tables;

/// <summary>A column that a source knows: the name in its format, and the other names that senders give it.</summary>
/// <param name="place">The place of the column in the source's own list, from 0.</param>
internal sealed class Column(int place, string name, params string[] synonyms)
{
    public int Place { get; } = place;

    public string Name { get; } = name;

    public IReadOnlyList<string> Synonyms { get; } = synonyms;
}
