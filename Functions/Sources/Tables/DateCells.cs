using LrtIntegration.Reference;

namespace LrtIntegration.Sources.Tables;

/// <summary>What a cell says where a date should stand.</summary>
internal enum DateFinding
{
    Date,
    Blank,
    NotADate,

    /// <summary>A date before 2000 or after 2100: a slip of the pen, or a number that is no date.</summary>
    Absurd,
}

/// <summary>A date out of a cell.</summary>
/// <param name="Date">The date where <paramref name="Finding"/> says that there is one.</param>
internal readonly record struct DateReading(DateFinding Finding, DateOnly Date);

/// <summary>Reads cells with dates in every Dutch notation, and Excel's serial numbers.</summary>
internal sealed class DateCells
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    private readonly SpanCache<DateReading> _texts = new(OfText);
    private readonly SpanCache<DateReading> _serials = new(static text => OfSerial(text, since1904: false));
    private readonly SpanCache<DateReading> _serialsSince1904 = new(static text => OfSerial(text, since1904: true));

    public DateReading Read(TableRow row, Column column)
    {
        var cell = row[column];
        return cell.Kind switch
        {
            CellKind.Text => _texts[cell.Whole],
            CellKind.Date or CellKind.DateSince1904 or CellKind.Number => (row.Since1904 ? _serialsSince1904 : _serials)[cell.Text],
            CellKind.Blank or CellKind.Absent => new DateReading(DateFinding.Blank, default),
            _ => new DateReading(DateFinding.NotADate, default),
        };
    }

    private static DateReading OfText(ReadOnlySpan<char> whole)
    {
        var text = whole.Trim();
        if (text.IsEmpty)
            return new DateReading(DateFinding.Blank, default);

        if (DutchDate.TryParse(text, out var date))
            return Judge(date);

        // Excel saves a date cell without a date format to CSV as its serial number.
        return text.Length == 5 && !text.ContainsAnyExceptInRange('0', '9')
            ? OfSerial(text, since1904: false)
            : new DateReading(DateFinding.NotADate, default);
    }

    private static DateReading OfSerial(ReadOnlySpan<char> text, bool since1904) =>
        CellNumber.TryRead(text, out var serial) && DutchDate.TryFromSerial((double)serial, since1904, out var date)
            ? Judge(date)
            : new DateReading(DateFinding.NotADate, default);

    private static DateReading Judge(DateOnly date) =>
        new(date.Year is >= FirstYear and <= LastYear ? DateFinding.Date : DateFinding.Absurd, date);
}
