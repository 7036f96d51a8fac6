using System.Diagnostics;
using ClosedXML.Excel;

// Every cell of a workbook as value, ROUNDS times: FILE ROUNDS. Says of each round how many milliseconds it took.
for (var round = 0; round < int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture); round++)
{
    var begun = Stopwatch.GetTimestamp();
    using var book = new XLWorkbook(args[0]);
    _ = book.Worksheet(1).RowsUsed().SelectMany(row => row.CellsUsed()).Count(cell => cell.Value is not null);
    Console.WriteLine(FormattableString.Invariant($"{Stopwatch.GetElapsedTime(begun).TotalMilliseconds:0}"));
}
