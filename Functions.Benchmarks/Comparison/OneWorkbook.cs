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

    /// <summary>Says how many milliseconds the middle one of the later half of the rounds took.</summary>
    public static void Read(string path, int rounds)
    {
        var source = new CoaSource();
        var took = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var begun = Stopwatch.GetTimestamp();
            Subject.MustHold(Rows.Length, source.Read(Subject.Drop(File.ReadAllBytes(path), DropFormat.Workbook, "coa.xlsx")).Facts.Count);
            took.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        double[] later = [.. took.Skip(rounds / 2).Order()];
        System.Console.WriteLine(FormattableString.Invariant($"{later[later.Length / 2]:0}"));
    }
}
