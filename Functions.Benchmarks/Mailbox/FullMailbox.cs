using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LrtIntegration.Benchmarks.Coa;
using LrtIntegration.Benchmarks.Workload;
using LrtIntegration.Reference;

namespace LrtIntegration.Benchmarks.Mailbox;

/// <summary>The mails of a full mailbox, each made anew when it is asked for: the same number gives the same bytes, and none is kept.</summary>
internal static class FullMailbox
{
    public const string Address = "lrt@postvak.example";

    /// <summary>What the own mail server calls itself.</summary>
    public const string Server = "mx.postvak.example";

    private const int Block = 57 * 1024;
    private const string Boundary = "----=_Deel_vol";
    private static readonly DateOnly Day = new(2023, 7, 3);

    // A mailbox that fills by 200 mails a month.
    private const int InAMonth = 200;
    private static readonly IReadOnlyList<Municipality> Towns = [.. Gazetteer.Municipalities.Where(town => Gazetteer.Resolve(AreaLevel.Municipality, town.Code, "", Day) is AreaMatch.Found)];

    public static string SubjectOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{KindOf(number)} {number}");

    public static DateTimeOffset ReceivedAt(int number) => new(DayOf(number), new TimeOnly(6, 0), TimeSpan.Zero);

    /// <summary>In hexadecimal, as the dossier names it.</summary>
    public static async Task<string> Sha256Async(int number)
    {
        using var sha = SHA256.Create();
        await using (var stream = new CryptoStream(Stream.Null, sha, CryptoStreamMode.Write))
            await WriteAsync(number, stream);
        return Convert.ToHexStringLower(sha.Hash!);
    }

    public static async Task WriteAsync(int number, Stream to)
    {
        await WriteAsync(to, Top(number));
        if (KindOf(number) is MailKind.Figures)
            await WriteAsync(to, $"--{Boundary}\r\n{FileHeaders("text/csv", $"weekcijfers-{number}.csv")}{Convert.ToBase64String(Figures(number), Base64FormattingOptions.InsertLineBreaks)}\r\n");
        await WriteAsync(to, $"--{Boundary}\r\n{FileHeaders("image/png", $"kaart-{number}.png")}");
        var block = new byte[Block];
        for (var at = 0; at < SizeOf(number); at += Block)
        {
            Fill(block, number, at);
            await WriteAsync(to, Convert.ToBase64String(block, Base64FormattingOptions.InsertLineBreaks) + "\r\n");
        }

        await WriteAsync(to, $"--{Boundary}--\r\n");
    }

    // Mostly small, some of 1.4 MB, and in each thousand one of 27 MB as it goes over the wire.
    private static int SizeOf(int number) => number switch
    {
        _ when number % 1000 == 500 => 20_000_000,
        _ when number % 50 == 0 => 1_000_000,
        _ => 110_000,
    };

    private static DateOnly DayOf(int number) => Day.AddMonths(-(number / InAMonth));

    private static MailKind KindOf(int number) => (number % 8) switch
    {
        0 or 4 => MailKind.Figures,
        3 => MailKind.OutOfOffice,
        7 => MailKind.Stranger,
        _ => MailKind.Signal,
    };

    private static string Top(int number)
    {
        var kind = KindOf(number);
        var domain = kind switch { MailKind.Figures => "coa.example", MailKind.Stranger => "elders.example", _ => "prt.example" };
        var automatic = kind is MailKind.OutOfOffice ? "Auto-Submitted: auto-replied\r\n" : "";
        return string.Create(CultureInfo.InvariantCulture, $"""
            Authentication-Results: {Server}; spf=pass smtp.mailfrom={domain}; dmarc=pass header.from={domain}
            From: Afzender <post@{domain}>
            To: {Address}
            Date: {ReceivedAt(number):r}
            Subject: {SubjectOf(number)}
            Message-ID: <{number}@{domain}>
            {automatic}MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="{Boundary}"

            --{Boundary}
            Content-Type: text/plain; charset=utf-8

            {Letter(kind, number)}

            """).ReplaceLineEndings("\r\n");
    }

    private static string Letter(MailKind kind, int number) => kind is MailKind.Signal
        ? string.Create(CultureInfo.InvariantCulture, $"""
            Provincie: {Gazetteer.Provinces[number % Gazetteer.Provinces.Count].Name}
            Datum: {DutchText.Date(DayOf(number))}
            Onderwerp: Doorstroomlocatie {number}
            Thema: Doorstroomlocaties
            Signaal: Gemeente {number} wacht op duidelijkheid over de bekostiging.
            Gevraagd aan LRT: informatie
            """)
        : "Zie de bijlage.";

    private static byte[] Figures(int number)
    {
        var rows = Enumerable.Range(0, 20).Select(town => Towns[(number + town) % Towns.Count])
            .SelectMany(town => TownFigures.Measures.Zip(TownFigures.Of(town, number), (measure, value) => CoaRow.Of(DayOf(number), "gemeente", town.Code, town.Name, measure, value)));
        return CoaCsv.Bytes(rows, CsvShape.DutchExcelUtf8);
    }

    private static string FileHeaders(string type, string name) =>
        $"Content-Type: {type}; name=\"{name}\"\r\nContent-Disposition: attachment; filename=\"{name}\"\r\nContent-Transfer-Encoding: base64\r\n\r\n";

    // What no archive could make smaller, after the eight bytes by which a picture is known.
    private static void Fill(byte[] block, int number, int at)
    {
        var state = unchecked((ulong)((number * 40_000_003L) + at) + 0x9E3779B97F4A7C15UL);
        for (var place = 0; place < block.Length; place++)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            block[place] = (byte)state;
        }

        if (at == 0)
            ((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]).CopyTo(block);
    }

    private static Task WriteAsync(Stream to, string text) => to.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask();

    private enum MailKind
    {
        Figures,
        Signal,
        OutOfOffice,
        Stranger,
    }
}
