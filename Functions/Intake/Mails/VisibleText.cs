namespace LrtIntegration.Intake.Mails;

/// <summary>Lines as they grow while a page is read, tables within tables included.</summary>
internal sealed class VisibleText
{
    /// <summary>Layouts nest a few tables; deeper ones are written as plain lines.</summary>
    private const int DeepestTable = 20;

    private readonly TextLines page = new();
    private readonly Stack<TableText> tables = new();
    private int tooDeep;

    private TextLines Current => tables.TryPeek(out var table) && table.Cell is { } cell ? cell : page;

    public void Write(string text) => Current.Write(text);

    public void NewLine() => Current.NewLine();

    public void EndLine() => Current.EndLine();

    public void BeginTable()
    {
        if (tables.Count == DeepestTable)
        {
            tooDeep++;
            return;
        }

        var around = Current;
        around.EndLine();
        if (tables.TryPeek(out var outer))
            outer.HasTableInside = true;
        tables.Push(new TableText(around));
    }

    public void EndTable()
    {
        if (tooDeep > 0)
            tooDeep--;
        else if (tables.TryPop(out var table))
            table.EndRow();
    }

    public void EndRow() => InTable(table => table.EndRow());

    public void BeginCell() => InTable(table => table.BeginCell());

    public void EndCell() => InTable(table => table.EndCell());

    public override string ToString()
    {
        while (tables.TryPop(out var open))
            open.EndRow();
        return page.ToString();
    }

    private void InTable(Action<TableText> act)
    {
        if (tooDeep is 0 && tables.TryPeek(out var table))
            act(table);
        else
            Current.EndLine();
    }
}
