using LrtIntegration.Reference;

namespace LrtIntegration.Sources.Tables;

/// <summary>The columns of one table that the source has no use for: told once each, so that nothing vanishes without a word.</summary>
internal sealed class UnnamedColumns(TableReader reader, Header header, Findings findings)
{
    private readonly SortedSet<int> _silent = [.. Enumerable.Range(0, header.Width).Where(index => header.TextAt(index).Length == 0)];
    private int _beyond = header.Width;

    /// <summary>Tells of the columns that bear a name, while the reader stands on the header row.</summary>
    public void TellExtra(StringPool pool)
    {
        if (header.Extra.Count > 0)
            findings.Note("extraColumns", reader.RowLocation, TableWording.ExtraColumns(Quoted(header.Extra, pool)));

        if (header.Repeated.Count > 0)
            findings.Note("repeatedColumns", reader.RowLocation, TableWording.RepeatedColumns(Quoted(header.Repeated, pool)));
    }

    /// <summary>Looks in the row for content of columns without a name.</summary>
    public void Look(StringPool pool)
    {
        while (_beyond < reader.Width)
            _silent.Add(_beyond++);

        if (_silent.Count > 0)
            TellSilent(pool);
    }

    // Apart, since most rows have none and need no object to look for them.
    private void TellSilent(StringPool pool) => _silent.RemoveWhere(index => Tell(index, pool));

    private bool Tell(int index, StringPool pool)
    {
        if (reader.IsBlank(index))
            return false;

        var location = reader.LocationOf(index, CellReference.Letters(index));
        findings.Note("extraColumns", location, TableWording.ColumnWithoutName(location, reader[index].Shown(pool)));
        return true;
    }

    private string Quoted(IReadOnlyList<int> columns, StringPool pool) =>
        DutchText.Enumerate([.. columns.Select(index => $"‘{Findings.Readable(reader[index].Shown(pool).Trim())}’")]);
}
