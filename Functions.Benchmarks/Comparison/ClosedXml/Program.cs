using System.Diagnostics;
using ClosedXML.Excel;

// Every cell of a workbook as value, ROUNDS times: FILE ROUNDS. Says how many milliseconds the middle one of the later half took.
var took = new List<double>();
for (var round = 0; round < int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture); round++)
{
    var begun = Stopwatch.GetTimestamp();
    using var book = new XLWorkbook(args[0]);
    _ = book.Worksheet(1).RowsUsed().SelectMany(row => row.CellsUsed()).Count(cell => cell.Value is not null);
    took.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
}

double[] later = [.. took.Skip(took.Count / 2).Order()];
Console.WriteLine(FormattableString.Invariant($"{later[later.Length / 2]:0}"));
