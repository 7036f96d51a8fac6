using System.Diagnostics;
using LrtIntegration.Benchmarks.Coa;
using LrtIntegration.Benchmarks.Office;
using LrtIntegration.Benchmarks.Reading;
using LrtIntegration.Benchmarks.Workload;
using LrtIntegration.Intake;
using LrtIntegration.Sources.Coa;

namespace LrtIntegration.Benchmarks.Comparison;

/// <summary>A delivery of a week as XLSX, to be read by our source and by others (closedxml.sh).</summary>
internal static class OneWorkbook
{
    private static readonly DateOnly On = new(2023, 7, 10);

    public static CoaRow[] Rows { get; } = [.. WorkloadWeek.Rows(On, 0)];

    public static byte[] Bytes() => WorkbookFile.Bytes("Weekcijfers", On, CoaWorkbook.Sheet("Weekcijfers", Rows));

    /// <summary>Says of each round how many milliseconds it took.</summary>
    public static void Read(string path, int rounds)
    {
        var source = new CoaSource();
        for (var round = 0; round < rounds; round++)
        {
            var begun = Stopwatch.GetTimestamp();
            Subject.MustHold(Rows.Length, source.Read(Subject.Drop(File.ReadAllBytes(path), DropFormat.Workbook, "coa.xlsx")).Facts.Count);
            System.Console.WriteLine(FormattableString.Invariant($"{Stopwatch.GetElapsedTime(begun).TotalMilliseconds:0}"));
        }
    }
}
