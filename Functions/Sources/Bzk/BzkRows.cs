using LrtIntegration.Reference;
using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Sources.Bzk;

/// <summary>Takes in the rows of a BZK table: an application of each, or refusals that name every cell that is wrong.</summary>
internal sealed class BzkRows(Findings findings) : IRowReader
{
    private readonly RowRefusals _refusals = new(findings);
    private readonly Dictionary<string, GrantApplication> _seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly WordCells<GrantStatus> _statuses = new(GrantStatusWords.All, whenBlank: null);
    private readonly DateCells _dates = new();
    private readonly AreaCells _areas = new();
    private readonly AmountCells _amounts = new(findings);
    private readonly ColumnSum _household = new(BzkColumns.Household, findings);
    private readonly ColumnSum _requested = new(BzkColumns.Requested, findings);
    private readonly ColumnSum _granted = new(BzkColumns.Granted, findings);

    public Columns Columns => BzkColumns.All;

    public bool IsHeader(Header header) => BzkColumns.IsHeader(header);

    public IEnumerable<string> MissingFrom(Header header) => BzkColumns.MissingFrom(header);

    public bool IsTotal(TableRow row) =>
        TotalWords.Is(row.First) && (row[BzkColumns.Number].IsBlank || TotalWords.Is(row[BzkColumns.Number]));

    public void BeginTable()
    {
        _household.Begin();
        _requested.Begin();
        _granted.Begin();
    }

    public void ReadTotal(TableRow row)
    {
        _household.Check(row);
        _requested.Check(row);
        _granted.Check(row);
    }

    public void ReadRow(TableRow row)
    {
        var number = ReadNumber(row);
        var receivedOn = ReadDate(row, BzkColumns.ReceivedOn);
        var municipality = receivedOn is { } on ? ReadMunicipality(row, on) : null;
        var status = ReadStatus(row);
        var hasStatusDate = !row[BzkColumns.StatusOn].IsBlank || row[BzkColumns.StatusOn].Kind == CellKind.Merged;
        var statusOn = hasStatusDate ? ReadDate(row, BzkColumns.StatusOn) : null;
        var household = _amounts.ReadHousehold(row);
        var requested = _amounts.ReadRequested(row);
        var granted = _amounts.ReadGranted(row, status, requested);
        if (number is null || municipality is null || receivedOn is null || status is null || household is null || requested is null
            || granted is null || (hasStatusDate && statusOn is null))
        {
            return;
        }

        Keep(row, new GrantApplication(
            number,
            municipality,
            receivedOn.Value,
            status.Value,
            statusOn,
            household.Value,
            requested.Value,
            granted.Amount,
            findings.Trace(row.Location, row.Raw())));
    }

    private void Keep(TableRow row, GrantApplication application)
    {
        if (_seen.TryAdd(application.Number, application))
        {
            _household.Add(application.Household);
            _requested.Add(application.Requested);
            _granted.Add(application.Granted ?? 0);
            findings.Keep(application);
            if (application.StatusOn < application.ReceivedOn)
                findings.Note("statusBeforeReceipt", row.LocationOf(BzkColumns.StatusOn), BzkWording.StatusBeforeReceipt(application));

            return;
        }

        var earlier = _seen[application.Number];
        if (application with { Trace = earlier.Trace } == earlier)
            findings.Note("repeatedApplication", row.Location, BzkWording.Repeated(earlier));
        else
            _refusals.Refuse(row, BzkColumns.Number, BzkWording.UniqueNumber, BzkWording.NumberTaken(earlier));
    }

    private string? ReadNumber(TableRow row)
    {
        var cell = row[BzkColumns.Number];
        if (cell.Kind is CellKind.Text or CellKind.Number && !cell.Text.IsEmpty)
            return row.ShownOf(BzkColumns.Number).Trim();

        _refusals.Refuse(row, BzkColumns.Number, BzkWording.UniqueNumber, BzkWording.NumberAdvice);
        return null;
    }

    private DateOnly? ReadDate(TableRow row, Column column)
    {
        var reading = _dates.Read(row, column);
        if (reading.Finding == DateFinding.Date)
            return reading.Date;

        _refusals.Refuse(row, column, DateWording.Expected, DateWording.Advice(reading));
        return null;
    }

    private GrantStatus? ReadStatus(TableRow row)
    {
        var status = _statuses.Read(row[BzkColumns.Status]);
        if (status is null)
            _refusals.Refuse(row, BzkColumns.Status, BzkWording.Statuses, BzkWording.StatusAdvice);

        return status;
    }

    private Area? ReadMunicipality(TableRow row, DateOnly on) =>
        _areas.Read(row, BzkColumns.Code, BzkColumns.Municipality, AreaLevel.Municipality, on, _refusals);
}
