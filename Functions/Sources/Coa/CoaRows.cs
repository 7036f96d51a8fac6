using LrtIntegration.Reference;
using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Sources.Coa;

/// <summary>Takes in the rows of a COA table: a figure of each, or refusals that name every cell that is wrong.</summary>
internal sealed class CoaRows(Findings findings) : IRowReader
{
    private readonly RowRefusals _refusals = new(findings);
    private readonly ColumnSum _sum = new(CoaColumns.Value, findings);
    private readonly DateCells _dates = new();
    private readonly AreaCells _areas = new();
    private readonly WordCells<AreaLevel> _levels = new(CoaWords.Levels, whenBlank: null);
    private readonly WordCells<Indicator> _indicators = new(CoaWords.Indicators, whenBlank: null);
    private readonly WordCells<PopulationGroup> _groups = new(CoaWords.Groups, PopulationGroup.Total);
    private readonly WordCells<Shelter> _shelters = new(CoaWords.Shelters, Shelter.Total);
    private readonly WordCells<Mark> _marks = new(CoaWords.Marks, Mark.None);
    private readonly UnitCells _units = new();
    private readonly ValueCells _values = new(findings);

    public CoaSeries Series { get; } = new(findings.ExpectedRows);

    public Columns Columns => CoaColumns.All;

    public bool IsHeader(Header header) => CoaColumns.IsHeader(header);

    public IEnumerable<string> MissingFrom(Header header) => CoaColumns.MissingFrom(header);

    public bool IsTotal(TableRow row) =>
        row[CoaColumns.Indicator].IsBlank && _dates.Read(row, CoaColumns.ReferenceDate).Finding != DateFinding.Date && TotalWords.Is(row.First);

    public void BeginTable() => _sum.Begin();

    public void ReadTotal(TableRow row) => _sum.Check(row);

    public void ReadRow(TableRow row)
    {
        var date = ReadDate(row);
        var level = Read(row, CoaColumns.Level, _levels, CoaWording.Levels);
        var indicator = Read(row, CoaColumns.Indicator, _indicators, CoaWording.Indicators);
        var group = Read(row, CoaColumns.Group, _groups, CoaWording.Groups);
        var shelter = Read(row, CoaColumns.Shelter, _shelters, CoaWording.Shelters);
        var mark = Read(row, CoaColumns.Mark, _marks, CoaWording.Marks);
        var unit = ReadUnit(row, indicator);
        var area = date is { } on && level is { } of ? ReadArea(row, of, on) : null;
        var read = mark is { } said ? _values.Read(row, indicator, said) : null;
        if (date is null || area is null || indicator is null || group is null || shelter is null || unit is null || read is not { } value)
            return;

        var column = value.StandsIn;
        Keep(row, column, new Figure(
            date.Value,
            area,
            indicator.Value,
            group.Value,
            shelter.Value,
            value.Count,
            unit,
            value.Mark,
            findings.Trace(row.LocationOf(column), value.Raw)));
    }

    private void Keep(TableRow row, Column column, Figure figure)
    {
        if (Series.TryAdd(figure, out var earlier))
        {
            _sum.Add(figure.Value ?? 0);
            findings.Keep(figure);
        }
        else if (earlier.Value == figure.Value && earlier.Mark == figure.Mark)
        {
            findings.Note("repeatedFigure", figure.Trace.Location, CoaWording.Repeated(figure, earlier));
        }
        else
        {
            _refusals.Refuse(row, column, CoaWording.OneValue, CoaWording.Conflicting(earlier));
        }
    }

    private DateOnly? ReadDate(TableRow row)
    {
        var reading = _dates.Read(row, CoaColumns.ReferenceDate);
        if (reading.Finding == DateFinding.Date)
            return reading.Date;

        _refusals.Refuse(row, CoaColumns.ReferenceDate, DateWording.Expected, DateWording.Advice(reading));
        return null;
    }

    private T? Read<T>(TableRow row, Column column, WordCells<T> cells, string accepted)
        where T : struct
    {
        var meaning = cells.Read(row[column]);
        if (meaning is null)
            _refusals.Refuse(row, column, accepted, CoaWording.Choose(accepted));

        return meaning;
    }

    private string? ReadUnit(TableRow row, Indicator? indicator)
    {
        var unit = _units.Read(row[CoaColumns.Unit], indicator);
        if (unit is null)
            _refusals.Refuse(row, CoaColumns.Unit, CoaWording.Units, CoaWording.UnitAdvice);

        return unit;
    }

    private Area? ReadArea(TableRow row, AreaLevel level, DateOnly on) =>
        _areas.Read(row, CoaColumns.Code, CoaColumns.Name, level, on, _refusals);
}
