using LrtIntegration.Reference;
using LrtIntegration.Sources;
using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Tests.Documentation.Nidos;

/// <summary>Takes in the rows of a Nidos table: a figure of each, or a refusal of every cell that is wrong.</summary>
internal sealed class NidosRows(Findings findings) : IRowReader
{
    private readonly RowRefusals _refusals = new(findings);
    private readonly DateCells _dates = new();
    private readonly AreaCells _areas = new();

    public Columns Columns => NidosColumns.All;

    public bool IsHeader(Header header) => NidosColumns.IsHeader(header);

    public IEnumerable<string> MissingFrom(Header header) => NidosColumns.MissingFrom(header);

    public bool IsTotal(TableRow row) => TotalWords.Is(row.First);

    public void BeginTable()
    {
    }

    public void ReadTotal(TableRow row)
    {
    }

    public void ReadRow(TableRow row)
    {
        var date = _dates.Read(row, NidosColumns.ReferenceDate);
        if (date.Finding is not DateFinding.Date)
        {
            _refusals.Refuse(row, NidosColumns.ReferenceDate, DateWording.Expected, DateWording.Advice(date));
            return;
        }

        var province = _areas.Read(row, NidosColumns.Code, NidosColumns.Province, AreaLevel.Province, date.Date, _refusals);
        var minors = DutchNumber.Parse(row[NidosColumns.Minors].Whole);
        if (minors.Notation is not NumberNotation.Number)
            _refusals.Refuse(row, NidosColumns.Minors, "een geheel getal, zoals 1.234 of 1234", "Schrijf het aantal jongeren als geheel getal.");
        else if (province is not null)
            findings.Keep(new Figure(date.Date, province, Indicator.Occupancy, PopulationGroup.UnaccompaniedMinors, Shelter.OutsideCoa, minors.Value, "personen", Mark.None, findings.Trace(row.LocationOf(NidosColumns.Minors), row.Raw())));
    }
}
