namespace LrtIntegration.Sources.Tables;

/// <summary>Reads the cells of a column that may hold one of a few words.</summary>
/// <param name="words">The words that are accepted, by their folded form.</param>
/// <param name="whenBlank">What an empty cell means; null where the cell must be filled.</param>
internal sealed class WordCells<T>(IReadOnlyDictionary<string, T> words, T? whenBlank)
    where T : struct
{
    private readonly SpanCache<T?> _meanings = new(text =>
        text.IsWhiteSpace() ? whenBlank : words.TryGetValue(Folded.Of(text), out var meaning) ? meaning : null);

    /// <summary>The meaning of the cell; null where it has none and is to be refused.</summary>
    public T? Read(Cell cell) => cell.Kind switch
    {
        CellKind.Absent or CellKind.Blank => whenBlank,
        CellKind.Text => _meanings[cell.Whole],
        _ => null,
    };
}
