using LrtIntegration.Benchmarks.Coa;
using LrtIntegration.Benchmarks.Mail;
using MimeKit;

namespace LrtIntegration.Benchmarks.Samples;

/// <summary>The COA deliveries that came in as attachments, with one correction.</summary>
internal static class CoaMails
{
    public static IReadOnlyList<SampleFile> All() =>
    [
        Delivery(23, Parts.Workbook("coa-2023-week-23.xlsx", CoaFiles.WorkbookWithHiddenSheet(23))),
        Delivery(24, Parts.Csv("coa-2023-week-24.csv", CoaFiles.Csv(24, CsvShape.DutchExcel))),
        Delivery(25, Parts.Csv("coa-2023-week-25.csv", CoaFiles.Csv(25, CsvShape.DutchExcelUtf8))),
        Delivery(26, Parts.Csv("coa-2023-week-26.csv", CoaFiles.Csv(26, CsvShape.DutchExcel))),
        Correction(),
        Delivery(28, Parts.Workbook("Weekcijfers COA – week 28.xlsx", CoaFiles.Workbook(28))),
    ];

    private static SampleFile Delivery(int week, MimePart attachment) => SampleFile.Mail(
        Coa(
            FormattableString.Invariant($"coa-week-{week}"),
            FormattableString.Invariant($"Weekcijfers COA week {week}"),
            Morning(Quarter.Monday(week).AddDays(1))),
        Parts.Mixed(Parts.Plain(Body(week, "Het bestand is in de bijlage gevoegd.")), attachment));

    private static SampleFile Correction() => SampleFile.Mail(
        Coa("coa-week-26-correctie", "CORRECTIE weekcijfers COA week 26", Morning(new(2023, 7, 5))),
        Parts.Mixed(
            Parts.Plain(Body(26, "In het bestand van 27 juni waren bij de capaciteit van de gemeente Amsterdam twee cijfers verwisseld. De bijlage vervangt het eerdere bestand; de andere cijfers zijn gelijk gebleven.")),
            Parts.Csv("coa-2023-week-26-correctie.csv", CoaCsv.Bytes(Quarter.Right(26), CsvShape.DutchExcel))));

    private static string Body(int week, string remark) => FormattableString.Invariant(
        $"""
        Geachte collega,

        Hierbij de weekcijfers van het COA, peildatum {Quarter.Monday(week):dd-MM-yyyy}. {remark}

        Dit is een VOORBEELD – verzonnen cijfers.

        Met vriendelijke groet,

        COA, informatievoorziening
        """);

    private static DateTimeOffset Morning(DateOnly day) => new(day, new TimeOnly(9, 12), TimeSpan.FromHours(2));

    private static Envelope Coa(string name, string subject, DateTimeOffset sent) =>
        new(name, "weekcijfers@coa.example", "COA, informatievoorziening", subject, sent);
}
