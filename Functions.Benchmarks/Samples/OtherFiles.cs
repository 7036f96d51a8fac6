using LrtIntegration.Benchmarks.Mail;
using LrtIntegration.Benchmarks.Office;

namespace LrtIntegration.Benchmarks.Samples;

/// <summary>What comes in beside the deliveries: minutes, an absence notice, a table of another agency, a workbook with a password.</summary>
internal static class OtherFiles
{
    public static IReadOnlyList<SampleFile> All() =>
    [
        new("minutes/verslag-lrt-2023-07.txt", Texts.Bytes("verslag-lrt-2023-07.txt")),
        Absence(),
        new("overig/cbs-asielverzoeken.csv", Texts.Bytes("cbs-asielverzoeken.csv")),
        new("overig/vastgoed-vertrouwelijk.xlsx", LockedFile.Bytes()),
    ];

    private static SampleFile Absence()
    {
        var envelope = new Envelope(
            "limburg-afwezig", "regietafel@limburg.example", "Provinciale Regietafel", "Automatisch antwoord: uitvraag signalen LRT 20 juli",
            new DateTimeOffset(2023, 7, 3, 9, 0, 41, TimeSpan.FromHours(2)));
        var mail = envelope.With(Parts.Plain(Texts.Of("afwezig.txt")));
        mail.Headers.Add("Auto-Submitted", "auto-replied");
        mail.Headers.Add("X-Auto-Response-Suppress", "All");
        return SampleFile.Mail(envelope, mail);
    }
}
