using System.Globalization;
using LrtIntegration.Intake;
using Sylvan.Data.Csv;

namespace LrtIntegration.Sources.Tables;

/// <summary>The rows of a delimited text (CSV), with the lines on which they stand.</summary>
internal sealed class DelimitedReader : TableReader
{
    private const int LongestRow = 4 * 1024 * 1024;
    private const int StartBytes = 64 * 1024;

    private readonly CsvDataReader _rows;
    private int _nextLine;
    private bool _begun;

    public DelimitedReader(ReadOnlyMemory<byte> content)
    {
        var text = TextContent.Open(content);
        var delimiter = Delimiter.Of(TextContent.Start(content, StartBytes));
        _nextLine = 1;
        if (delimiter.Declared)
        {
            text.ReadLine();
            _nextLine = 2;
        }

        _rows = CsvDataReader.Create(text, new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = delimiter.Character,
            CsvStyle = CsvStyle.Lax,
            Comment = '\0',
            MaxBufferSize = LongestRow,
        });
    }

    public override bool Since1904 => false;

    public override bool ShiftsBeyondHeader => true;

    public override string RowLocation => string.Create(CultureInfo.InvariantCulture, $"regel {RowNumber}");

    public override Cell this[int column]
    {
        get
        {
            if (column >= Width)
                return new Cell(CellKind.Blank, default);

            var text = _rows.GetFieldSpan(column);
            return new Cell(text.IsEmpty ? CellKind.Blank : CellKind.Text, text);
        }
    }

    public override bool NextSheet()
    {
        var isFirst = !_begun;
        _begun = true;
        return isFirst;
    }

    public override bool IsBlank(int column) => column >= Width || _rows.GetFieldSpan(column).IsWhiteSpace();

    public override bool Read()
    {
        try
        {
            if (!_rows.Read())
                return false;
        }
        catch (CsvRecordTooLargeException)
        {
            throw TableFaults.RowTooLong(_nextLine);
        }

        var raw = _rows.GetRawRecordSpan();
        var lines = LinesIn(raw);
        RowNumber = _nextLine;
        _nextLine += lines;
        Width = _rows.RowFieldCount;
        if (Width > TableLimits.Columns)
            throw TableFaults.TooManyColumns(RowLocation, Width);

        if (lines > 1 && raw.Count('"') % 2 == 1)
            throw TableFaults.OpenQuote(RowNumber);

        return true;
    }

    public override string LocationOf(int column, string header)
    {
        Span<char> line = stackalloc char[10];
        RowNumber.TryFormat(line, out var digits, provider: CultureInfo.InvariantCulture);
        return string.Concat("regel ", line[..digits], ", kolom ", header);
    }

    protected override void Dispose(bool disposing) => _rows.Dispose();

    private static int LinesIn(ReadOnlySpan<char> raw)
    {
        var lines = raw.Count('\n');
        return lines > 0 ? lines : Math.Max(1, raw.Count('\r'));
    }
}
