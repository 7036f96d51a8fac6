using System.Globalization;
using System.Text;
using LrtIntegration.Tests.Commands;

namespace LrtIntegration.Benchmarks.Soak;

/// <summary>What comes in at each step, by the seed: figures, damaged figures, signals, mails with and without faults.</summary>
internal sealed class SoakPlan(int seed)
{
    /// <summary>The file that is left in the drop box at this step.</summary>
    public KeyValuePair<string, byte[]> Drop(int step) => (step % 4) switch
    {
        3 => new(Name(step, "eml"), Encoding.UTF8.GetBytes(Mail(step, "prt@drenthe.example", $"Provincie: Drenthe\nOnderwerp: Opvang {step}\nSignaal: De opvang loopt in week {step} vol.\nGevraagd aan LRT: besluit", Figures(step, "")))),
        2 => new(Name(step, "csv"), Encoding.UTF8.GetBytes(Figures(step, "03-07-2023;provincie;PV99;Nergens;bezetting;totaal;totaal;veel;personen;\n"))),
        _ => new(Name(step, "csv"), Encoding.UTF8.GetBytes(Figures(step, ""))),
    };

    /// <summary>The mail that comes in at this step.</summary>
    public byte[] Letter(int step) => Encoding.UTF8.GetBytes(Mail(
        step, SoakSettings.Sender, $"Provincie: Utrecht\nOnderwerp: Doorstroom {step}\nSignaal: In week {step} staan er {Number(step, 3)} mensen op straat.\nGevraagd aan LRT: besluit\nGevraagd besluit: Stel regeling {step} vast.",
        step % 3 == 0 ? Figures(step + 1000, "03-07-2023;provincie;PV26;Utrecht;bezetting;totaal;totaal;??;personen;\n") : Figures(step + 1000, "")));

    private string Figures(int step, string more) =>
        DropTree.CoaHeader + string.Concat(Enumerable.Range(20, 12).Select(code => string.Create(
            CultureInfo.InvariantCulture, $"{Day(step):dd-MM-yyyy};provincie;PV{code};;bezetting;totaal;totaal;{Number(step, code)};personen;\n"))) + more;

    private static string Mail(int step, string from, string body, string attachment) => DropTree.MailUnder(
        string.Create(CultureInfo.InvariantCulture, $"""
            From: Afzender <{from}>
            To: {SoakSettings.Mailbox}
            Date: {new DateTimeOffset(2023, 7, 3, 9, 0, 0, TimeSpan.Zero).AddMinutes(step):R}
            Subject: Levering {step}
            Authentication-Results: {SoakSettings.Server}; dmarc=pass header.from={from.Split('@')[1]}
            Message-ID: <soak-{step}@lrt.example>
            """),
        body,
        attachment,
        "coa.csv");

    private static string Name(int step, string ending) => string.Create(CultureInfo.InvariantCulture, $"stap-{step:0000}.{ending}");

    private static DateOnly Day(int step) => new DateOnly(2020, 1, 6).AddDays(7 * (step % 180));

    private int Number(int step, int which) => 100 + (int)((((uint)seed * 2_654_435_761) ^ ((uint)step * 40_503) ^ ((uint)which * 65_537)) % 9_000);
}
