using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Sources.Prt;

/// <summary>Takes in the rows of a table of signals: one signal a row.</summary>
internal sealed class PrtRows(SignalReading reading) : IRowReader
{
    private readonly DateCells dates = new();

    public Columns Columns => PrtColumns.All;

    public bool IsHeader(Header header) => PrtColumns.IsHeader(header);

    public IEnumerable<string> MissingFrom(Header header) => PrtColumns.MissingFrom(header);

    public bool IsTotal(TableRow row) => false;

    public void BeginTable()
    {
    }

    public void ReadRow(TableRow row)
    {
        var answers = new Dictionary<Column, FilledIn>();
        foreach (var column in PrtColumns.All.All.Where(column => row.Has(column) && !row[column].IsBlank))
            answers.Add(column, new FilledIn(TextOf(row, column), row.LocationOf(column)));
        reading.Read(new SignalForm(row.Location, row.Raw(), answers));
    }

    public void ReadTotal(TableRow row)
    {
    }

    // Excel keeps a date as a number: it is read as such, and written as the sender saw it.
    private string TextOf(TableRow row, Column column) =>
        column == PrtColumns.Date && dates.Read(row, column) is { Finding: DateFinding.Date, Date: var date }
            ? Reference.DutchText.Date(date)
            : row.ShownOf(column).Trim();
}
