using LrtIntegration.Benchmarks.Mail;
using LrtIntegration.Benchmarks.Office;

namespace LrtIntegration.Benchmarks.Samples;

/// <summary>The grant applications of the first ten days of the scheme of 2023: mailed, and the same bytes once more in a folder.</summary>
internal static class GrantFiles
{
    private const string Letter =
        """
        Geachte collega,

        In de bijlage vindt u de stand van de aanvragen voor de regeling huisvesting grote gezinnen vergunninghouders 2023.
        De regeling is op 3 juli 2023 om 12.00 uur opengegaan. Het loopt nog geen storm; wij brengen de regeling deze maand
        nogmaals onder de aandacht van gemeenten.

        Dit is een VOORBEELD – verzonnen cijfers.

        Met vriendelijke groet,

        BZK, regeling huisvesting grote gezinnen
        """;

    private static readonly DateOnly On = new(2023, 7, 12);

    public static IReadOnlyList<SampleFile> All()
    {
        var workbook = Workbook();
        var envelope = new Envelope(
            "bzk-grote-gezinnen", "grotegezinnen@bzk.example", "BZK, regeling grote gezinnen", "Aanvragen regeling grote gezinnen, stand 12 juli 2023",
            new DateTimeOffset(2023, 7, 12, 15, 40, 0, TimeSpan.FromHours(2)));
        return
        [
            SampleFile.Mail(envelope, Parts.Mixed(Parts.Plain(Letter), Parts.Workbook("aanvragen-grote-gezinnen-2023-07-12.xlsx", workbook))),
            new("bzk/aanvragen-grote-gezinnen-2023-07-12.xlsx", workbook),
        ];
    }

    private static byte[] Workbook() => WorkbookFile.Bytes("Aanvragen", On, new Sheet(
        "Aanvragen",
        SheetVisibility.Visible,
        [16.3, 14.1, 22.0, 15.9, 22.4, 13.0, 12.1, 18.6, 16.9],
        [
            [new Cell.Title("Regeling huisvesting grote gezinnen vergunninghouders 2023. VOORBEELD – verzonnen aanvragen")],
            [],
            [.. SampleApplication.Header.Split(';').Select(header => new Cell.Header(header))],
            .. SampleApplication.All.Select(application => application.Cells()),
        ]));
}
