using LrtIntegration.Reference;
using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Sources.Coa;

/// <summary>Reads the count of a COA row, together with its mark: each sign that stands for no count has a meaning of its own.</summary>
internal sealed class ValueCells(Findings findings)
{
    private readonly RowRefusals _refusals = new(findings);
    private readonly SpanCache<NumberText> _texts = new(static text => new NumberText(text.ToString(), DutchNumber.Parse(text)));

    /// <summary>Null where the cell was refused.</summary>
    public CoaValue? Read(TableRow row, Indicator? indicator, Mark mark)
    {
        var cell = row[CoaColumns.Value];
        return cell.Kind switch
        {
            CellKind.Number when CellNumber.TryRead(cell.Text, out var number) => OfNumber(row, indicator, mark, number, row.ShownOf(CoaColumns.Value)),
            CellKind.Text or CellKind.Blank or CellKind.Absent => OfText(row, indicator, mark, _texts[cell.Whole]),
            CellKind.Percentage => Refuse(row, CoaWording.NoPercentage),
            CellKind.Date or CellKind.DateSince1904 => Refuse(row, CoaWording.NoDate),
            _ => Refuse(row, CoaWording.WriteNumber),
        };
    }

    private CoaValue? OfText(TableRow row, Indicator? indicator, Mark mark, NumberText text) =>
        text.Number.Notation switch
        {
            NumberNotation.Number => OfNumber(row, indicator, mark, text.Number.Value, text.Raw),
            NumberNotation.Blank when mark is Mark.Secret or Mark.Unknown => new CoaValue(null, mark, CoaColumns.Value, text.Raw),
            NumberNotation.Star or NumberNotation.BelowThreshold when mark != Mark.Unknown => new CoaValue(null, Mark.Secret, CoaColumns.Value, text.Raw),
            NumberNotation.Dot or NumberNotation.Unknown when mark != Mark.Secret => new CoaValue(null, Mark.Unknown, CoaColumns.Value, text.Raw),
            NumberNotation.Star or NumberNotation.BelowThreshold or NumberNotation.Dot or NumberNotation.Unknown => Refuse(row, CoaWording.ContradictsMark),
            NumberNotation.Blank => Refuse(row, CoaWording.BlankNeedsMark),
            NumberNotation.Dash => Refuse(row, CoaWording.Dash),
            NumberNotation.NotApplicable => Refuse(row, CoaWording.NotApplicable),
            NumberNotation.Ambiguous => Refuse(row, NumberWording.Ambiguous(text.Raw.AsSpan().Trim())),
            _ => Refuse(row, text.Raw.AsSpan().TrimEnd().EndsWith('%') ? CoaWording.NoPercentage : CoaWording.WriteNumber),
        };

    private CoaValue? OfNumber(TableRow row, Indicator? indicator, Mark mark, decimal number, string raw)
    {
        if (number != decimal.Truncate(number))
            return Refuse(row, CoaWording.NotWhole);

        if (number < 0 && indicator is not null and not Indicator.HousingBalance)
            return Refuse(row, CoaWording.Negative);

        if (mark == Mark.Unknown)
            return Refuse(row, CoaWording.NumberYetUnknown);

        if (mark != Mark.Secret)
            return new CoaValue(number, mark, CoaColumns.Value, raw);

        // The number must not travel on, not even as the literal text of the trace.
        var location = row.LocationOf(CoaColumns.Value);
        findings.Note("secretNumber", location, CoaWording.SecretNumber(location));
        return new CoaValue(null, Mark.Secret, CoaColumns.Mark, row.ShownOf(CoaColumns.Mark));
    }

    private CoaValue? Refuse(TableRow row, string advice)
    {
        _refusals.Refuse(row, CoaColumns.Value, CoaWording.Value, advice);
        return null;
    }
}

/// <summary>A count, or the mark that says why there is none.</summary>
/// <param name="StandsIn">The column that says so.</param>
/// <param name="Raw">What stands there.</param>
internal readonly record struct CoaValue(decimal? Count, Mark Mark, Column StandsIn, string Raw);

/// <summary>The text of a cell and what it says as a number.</summary>
internal readonly record struct NumberText(string Raw, DutchNumber Number);
