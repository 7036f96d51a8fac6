using LrtIntegration.Benchmarks.Coa;
using LrtIntegration.Benchmarks.Office;

namespace LrtIntegration.Benchmarks.Samples;

/// <summary>The COA deliveries that came in as bare files.</summary>
internal static class CoaFiles
{
    public static IReadOnlyList<SampleFile> All() =>
    [
        Week(16, CsvShape.DutchExcel),
        Week(17, CsvShape.DutchExcel with { DateFormat = "d-M-yyyy", Digits = CsvDigits.Grouped }),
        new("coa/coa-2023-week-18.xlsx", Workbook(18)),
        Week(19, CsvShape.DutchExcel),
        Week(20, CsvShape.DutchExcelUtf8 with { Digits = CsvDigits.Grouped }),
        Week(21, CsvShape.Database),
        new("coa/coa-2023-week-22.csv", []),
        Week(27, CsvShape.DutchExcel with { Codes = CsvCodes.Stripped }),
        Targets(new(2023, 5, 1)),
        Targets(new(2023, 6, 1)),
        Targets(new(2023, 7, 1)),
        new("coa/ontheemden-2023-07-03.csv", CoaCsv.Bytes(RefugeeDelivery.Rows(new(2023, 7, 3)), CsvShape.DutchExcelUtf8)),
    ];

    public static byte[] Csv(int week, CsvShape shape) => CoaCsv.Bytes(Quarter.Sent(week), shape);

    public static byte[] Workbook(int week) =>
        WorkbookFile.Bytes("Weekcijfers", Quarter.Monday(week), CoaWorkbook.Sheet("Weekcijfers", Quarter.Sent(week)));

    /// <summary>With a hidden sheet that holds the figures of the week before.</summary>
    public static byte[] WorkbookWithHiddenSheet(int week) => WorkbookFile.Bytes(
        "Weekcijfers",
        Quarter.Monday(week),
        CoaWorkbook.Sheet("Weekcijfers", Quarter.Sent(week)),
        CoaWorkbook.Sheet("Concept vorige week", Quarter.Right(week - 1).Take(12)) with { Visibility = SheetVisibility.Hidden });

    private static SampleFile Week(int week, CsvShape shape) =>
        new(FormattableString.Invariant($"coa/coa-2023-week-{week}.csv"), Csv(week, shape));

    private static SampleFile Targets(DateOnly on) =>
        new(FormattableString.Invariant($"coa/taakstelling-{on:yyyy-MM-dd}.csv"), CoaCsv.Bytes(TargetDelivery.Rows(on), CsvShape.DutchExcel));
}
