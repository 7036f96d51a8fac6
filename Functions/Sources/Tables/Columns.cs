namespace LrtIntegration.Sources.Tables;

/// <summary>The columns of a source, found by any of their names.</summary>
internal sealed class Columns
{
    private readonly Dictionary<string, Column> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Column> _bySynonym = new(StringComparer.Ordinal);

    public Columns(params Column[] all)
    {
        All = all;
        foreach (var column in all)
        {
            _byName.Add(Folded.Of(column.Name), column);
            foreach (var synonym in column.Synonyms)
                _bySynonym.Add(Folded.Of(synonym), column);
        }
    }

    public IReadOnlyList<Column> All { get; }

    /// <summary>Whether a text is the name of a column, in whatever words.</summary>
    public bool Knows(ReadOnlySpan<char> text) => FindByName(text) is not null || FindBySynonym(text) is not null;

    /// <summary>The column that the header text names in the words of the format; null where it is none.</summary>
    public Column? FindByName(ReadOnlySpan<char> header) => Find(header, _byName);

    /// <summary>The column that the header text names in other words; null where it is none.</summary>
    public Column? FindBySynonym(ReadOnlySpan<char> header) => Find(header, _bySynonym);

    /// <summary>Also with a unit between brackets behind it: "Waarde (personen)".</summary>
    private static Column? Find(ReadOnlySpan<char> header, Dictionary<string, Column> names)
    {
        if (header.Length > TableLimits.LongestHeader)
            return null;

        if (names.TryGetValue(Folded.Of(header), out var column))
            return column;

        var bracket = header.IndexOf('(');
        return bracket > 0 ? names.GetValueOrDefault(Folded.Of(header[..bracket])) : null;
    }
}
