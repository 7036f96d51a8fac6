using System.Globalization;
using System.Text;
using LrtIntegration.Benchmarks.Mail;
using LrtIntegration.Benchmarks.Office;
using MimeKit;

namespace LrtIntegration.Benchmarks.Samples;

/// <summary>What nine provincial tables (PRT) sent, each in a shape of its own. Flevoland, Zeeland and Limburg sent no signal.</summary>
internal static class SignalMails
{
    public static IReadOnlyList<SampleFile> All() =>
    [
        SampleFile.Mail(Table("groningen", "Signaal PRT Groningen voor LRT 20 juli", 6, 16, 5), Parts.Plain(Texts.Of("groningen.txt"))),
        SampleFile.Mail(
            Table("drenthe", "PRT Drenthe: tekort aan amv-plekken", 7, 10, 31),
            Parts.Text("plain", Texts.Of("drenthe.txt"), Encoding.Latin1, ContentEncoding.QuotedPrintable)),
        SampleFile.Mail(
            Table("fryslan", "Formulier PRT Fryslân", 3, 11, 48),
            Parts.Mixed(Parts.Plain(Texts.Of("fryslan-brief.txt")), Parts.Document("Signaal PRT Fryslân.docx", Form()))),
        SampleFile.Mail(
            Table("overijssel", "Signalen PRT Overijssel", 5, 14, 20),
            Parts.Mixed(Parts.Plain(Texts.Of("overijssel-brief.txt")), Parts.Csv("signalen-overijssel.csv", Rows("overijssel.csv")))),
        SampleFile.Mail(
            Table("gelderland", "Signalen Provinciale Regietafel Gelderland", 10, 17, 2),
            Parts.Mixed(Parts.Plain(Texts.Of("gelderland-brief.txt")), Parts.Workbook("signalen-gelderland.xlsx", Workbook("gelderland.csv")))),
        SampleFile.Mail(Table("utrecht", "Derdelanders na 4 september", 12, 9, 55), WithSignature("utrecht.txt")),
        Forwarded(),
        SampleFile.Mail(Table("zuid-holland", "Signaal doorstroomlocaties", 11, 13, 37), Parts.Html(Texts.Of("zuid-holland.html"))),
        SampleFile.Mail(
            Table("noord-brabant", "Nagekomen: signaal PRT Noord-Brabant", 14, 15, 26),
            Parts.Text("plain", Texts.Of("noord-brabant.txt"), CodePagesEncodingProvider.Instance.GetEncoding(1252)!, ContentEncoding.EightBit)),
    ];

    private static SampleFile Forwarded()
    {
        var signal = Table("noord-holland", "Signaal PRT Noord-Holland: spreidingswet", 4, 12, 15);
        var forward = new Envelope(
            "ipo-doorgestuurd", "secretariaat@ipo.example", "Secretariaat IPO", "Doorgestuurd: Signaal PRT Noord-Holland: spreidingswet", July(5, 8, 30));
        return SampleFile.Mail(forward, Parts.Mixed(
            Parts.Plain(Texts.Of("doorgestuurd.txt")),
            new MessagePart { Message = signal.With(Parts.Plain(Texts.Of("noord-holland.txt"))) }));
    }

    private static Multipart WithSignature(string name)
    {
        var paragraphs = Texts.Of(name).Split("\n\n").Select(paragraph => $"<p>{paragraph.Trim().ReplaceLineEndings("<br>\n")}</p>\n");
        return Parts.Related(
            Parts.Alternative(
                Parts.Plain(Texts.Of(name)),
                Parts.Html($"<html><body>\n{string.Concat(paragraphs)}<img src=\"cid:handtekening@lrt.example\" alt=\"\">\n</body></html>")),
            Parts.SignatureImage("image001.png", Texts.Bytes("handtekening.png")));
    }

    private static byte[] Form() => WordFile.Bytes("Signaal voor de Landelijke Regietafel", new(2023, 7, 3), Texts.Of("fryslan.txt").TrimEnd().Split('\n'));

    private static byte[] Rows(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Texts.Of(name).ReplaceLineEndings("\r\n"));

    private static byte[] Workbook(string name)
    {
        var lines = Texts.Of(name).TrimEnd().Split('\n').Select(line => line.Split(';')).ToArray();
        return WorkbookFile.Bytes("Signalen", new(2023, 7, 10), new Sheet(
            "Signalen",
            SheetVisibility.Visible,
            [12.0, 11.7, 34.0, 18.0, 15.0, 60.0, 26.0, 10.0, 17.0, 50.0, 40.0, 13.0],
            [
                [new Cell.Title("Signalen PRT Gelderland. VOORBEELD – verzonnen teksten en cijfers")],
                [.. lines[0].Select(header => new Cell.Header(header))],
                .. lines.Skip(1).Select(line => line.Select(Typed).ToArray()),
            ]));
    }

    private static Cell Typed(string text) =>
        DateOnly.TryParseExact(text, "dd-MM-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? new Cell.Date(date) : new Cell.Text(text);

    private static Envelope Table(string province, string subject, int day, int hour, int minute) =>
        new("prt-" + province, $"regietafel@{province}.example", "Provinciale Regietafel", subject, July(day, hour, minute));

    private static DateTimeOffset July(int day, int hour, int minute) => new(2023, 7, day, hour, minute, 0, TimeSpan.FromHours(2));
}
