namespace LrtIntegration.Sources.Tables;

/// <summary>A header row: which column of the source stands where.</summary>
internal sealed class Header
{
    private readonly int[] _indexes;
    private readonly string[] _texts;

    private Header(int[] indexes, string[] texts, IReadOnlyList<int> extra, IReadOnlyList<int> repeated)
    {
        _indexes = indexes;
        _texts = texts;
        Extra = extra;
        Repeated = repeated;
        First = indexes.Where(static index => index >= 0).Min();
    }

    public int Matches => _indexes.Count(static index => index >= 0);

    public int Width => _texts.Length;

    /// <summary>The columns with a name that the source does not know.</summary>
    public IReadOnlyList<int> Extra { get; }

    /// <summary>The columns of which another one means the same.</summary>
    public IReadOnlyList<int> Repeated { get; }

    /// <summary>What the row would be as a header; null where it names none of the columns.</summary>
    public static Header? Of(TableReader row, Columns columns)
    {
        var indexes = new int[columns.All.Count];
        Array.Fill(indexes, -1);
        var texts = new string[row.Width];
        for (var index = 0; index < texts.Length; index++)
        {
            texts[index] = row[index] is { Kind: CellKind.Text } cell ? cell.Text.ToString() : "";
            if (columns.FindByName(texts[index]) is { } column && indexes[column.Place] < 0)
                indexes[column.Place] = index;
        }

        var extra = new List<int>();
        var repeated = new List<int>();
        for (var index = 0; index < texts.Length; index++)
        {
            if (texts[index].Length == 0 || Array.IndexOf(indexes, index) >= 0)
                continue;

            var column = columns.FindBySynonym(texts[index]);
            if (column is not null && indexes[column.Place] < 0)
                indexes[column.Place] = index;
            else if (column is null && columns.FindByName(texts[index]) is null)
                extra.Add(index);
            else
                repeated.Add(index);
        }

        return Array.Exists(indexes, static index => index >= 0) ? new Header(indexes, texts, extra, repeated) : null;
    }

    public bool Has(Column column) => _indexes[column.Place] >= 0;

    /// <summary>Where the column stands; -1 where it is absent.</summary>
    public int IndexOf(Column column) => _indexes[column.Place];

    /// <summary>The header text as the sender wrote it; the format's own name where the column is absent.</summary>
    public string TextOf(Column column) => Has(column) ? _texts[IndexOf(column)] : column.Name;

    /// <summary>The first column that the source knows.</summary>
    public int First { get; }

    public string TextAt(int index) => index < _texts.Length ? _texts[index] : "";
}
