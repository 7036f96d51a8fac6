using LrtIntegration.Reference;
using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Sources.Bzk;

/// <summary>Reads the size of the family and the amounts of an application.</summary>
internal sealed class AmountCells(Findings findings)
{
    private const int LargestHousehold = 99;

    private readonly RowRefusals _refusals = new(findings);
    private readonly SpanCache<DutchNumber> _amounts = new(static text => DutchNumber.ParseAmount(text));

    /// <summary>Null where the cell was refused.</summary>
    public int? ReadHousehold(TableRow row)
    {
        var number = Read(row[BzkColumns.Household]);
        if (number is { Notation: NumberNotation.Number, Value: >= 1 and <= LargestHousehold } && number.Value == decimal.Truncate(number.Value))
            return (int)number.Value;

        _refusals.Refuse(row, BzkColumns.Household, BzkWording.Household, BzkWording.HouseholdAdvice);
        return null;
    }

    /// <summary>Null where the cell was refused.</summary>
    public decimal? ReadRequested(TableRow row)
    {
        var number = Read(row[BzkColumns.Requested]);
        if (number is { Notation: NumberNotation.Number, Value: >= 0 })
            return number.Value;

        Refuse(row, BzkColumns.Requested, number, BzkWording.RequestedAdvice);
        return null;
    }

    /// <summary>Null where the cell was refused; without an amount where nothing was granted yet.</summary>
    public GrantedAmount? ReadGranted(TableRow row, GrantStatus? status, decimal? requested)
    {
        var number = Read(row[BzkColumns.Granted]);
        return number.Notation switch
        {
            NumberNotation.Number when number.Value >= 0 => Judge(row, status, requested, number.Value),
            NumberNotation.Blank or NumberNotation.NotApplicable when status is { } known && MustBeGranted(known) =>
                Refuse(row, BzkColumns.Granted, number, BzkWording.GrantedMissing),
            NumberNotation.Blank or NumberNotation.NotApplicable when row[BzkColumns.Granted].Kind != CellKind.Merged => new GrantedAmount(null),
            _ => Refuse(row, BzkColumns.Granted, number, BzkWording.GrantedAdvice),
        };
    }

    private GrantedAmount? Judge(TableRow row, GrantStatus? status, decimal? requested, decimal granted)
    {
        if (granted > requested)
            return Refuse(row, BzkColumns.Granted, default, BzkWording.MoreThanRequested(requested.Value));

        if (status is not { } known || MustBeGranted(known) || known == GrantStatus.Withdrawn)
            return new GrantedAmount(granted);

        if (granted > 0)
            return Refuse(row, BzkColumns.Granted, default, BzkWording.ContradictsStatus);

        return new GrantedAmount(IsDecided(known) ? 0 : null);
    }

    private GrantedAmount? Refuse(TableRow row, Column column, DutchNumber number, string advice)
    {
        var isAmbiguous = number.Notation == NumberNotation.Ambiguous;
        _refusals.Refuse(row, column, BzkWording.Amount, isAmbiguous ? NumberWording.Ambiguous(row[column].Text) : advice);
        return null;
    }

    private DutchNumber Read(Cell cell) => cell.Kind switch
    {
        CellKind.Number when CellNumber.TryRead(cell.Text, out var number) => new DutchNumber(NumberNotation.Number, number),
        CellKind.Text when !cell.Text.IsEmpty => _amounts[cell.Text],
        CellKind.Text or CellKind.Blank or CellKind.Absent or CellKind.Merged => new DutchNumber(NumberNotation.Blank, 0),
        _ => new DutchNumber(NumberNotation.Malformed, 0),
    };

    private static bool MustBeGranted(GrantStatus status) =>
        status is GrantStatus.Granted or GrantStatus.PartlyGranted or GrantStatus.Settled or GrantStatus.Reclaimed;

    private static bool IsDecided(GrantStatus status) => status is GrantStatus.Rejected or GrantStatus.NotConsidered;
}

/// <summary>What was granted; null while nothing was.</summary>
internal sealed record GrantedAmount(decimal? Amount);
