namespace LrtIntegration.Intake.Mails;

/// <summary>A table of a page: a row of figures becomes a line with tabs, a table that only serves the layout stays lines.</summary>
internal sealed class TableText(TextLines around)
{
    private readonly List<string> row = [];

    /// <summary>The cell that is being written, or null between cells: text there stands outside the table, as in a browser.</summary>
    public TextLines? Cell { get; private set; }

    public bool HasTableInside { get; set; }

    public void BeginCell()
    {
        EndCell();
        Cell = new TextLines();
    }

    public void EndCell()
    {
        if (Cell is not null)
            row.Add(Cell.ToString());
        Cell = null;
    }

    public void EndRow()
    {
        EndCell();
        around.EndLine();
        if (row.Count is 1 || HasTableInside)
            row.ForEach(around.WriteLines);
        else if (row.Exists(cell => cell.Length > 0))
            around.WriteLines(string.Join('\t', row.Select(cell => cell.Replace('\n', ' '))));
        row.Clear();
        HasTableInside = false;
    }
}
