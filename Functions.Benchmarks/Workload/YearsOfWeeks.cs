using LrtIntegration.Benchmarks.Coa;

namespace LrtIntegration.Benchmarks.Workload;

/// <summary>Weekly deliveries of about 6.900 rows as one folder of CSV files, back in time from Monday 10 July 2023.</summary>
internal static class YearsOfWeeks
{
    private static readonly DateOnly Last = new(2023, 7, 10);

    public static void Write(int weeks, string folder)
    {
        Directory.CreateDirectory(folder);
        for (var back = 0; back < weeks; back++)
        {
            var monday = Last.AddDays(-7 * back);
            using var file = File.Create(Path.Combine(folder, FormattableString.Invariant($"coa-{monday:yyyy-MM-dd}.csv")));
            CoaCsv.Write(file, WorkloadWeek.Rows(monday, back), CsvShape.DutchExcel);
        }
    }
}
