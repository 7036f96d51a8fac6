using System.Text.RegularExpressions;
using LrtIntegration.Intake;
using LrtIntegration.Reference;
using LrtIntegration.Sources.Tables;
using LrtIntegration.Sources.Text;

namespace LrtIntegration.Sources.Prt;

/// <summary>A mail from a PRT without labels: a signal that is "niet ingedeeld", with the mail's subject and its whole text.</summary>
internal static partial class FreeSignal
{
    private const int LongestCovering = 300;

    /// <summary>A mail that speaks of a provincial table in its subject, its address or its text, and whose province is known or whose subject names the table.</summary>
    public static bool Is(Drop drop, MailLines mail)
    {
        var (sender, subject) = (drop.Arrival.Sender ?? "", drop.Arrival.Subject ?? "");
        if (!MailBody.Is(drop) || Automatic().IsMatch(subject) || Others().IsMatch(sender))
            return false;
        var own = TextOf(mail.Own);
        return own.Length > 0
            && (Table().IsMatch(subject) || Table().IsMatch(own) || Address().IsMatch(sender) || Address().IsMatch(mail.ForwardedFrom))
            && (Table().IsMatch(subject) || ProvinceOf(drop, mail) is not null);
    }

    public static void Read(Drop drop, MailLines mail, SignalReading reading, Findings findings)
    {
        var lines = mail.Own.SkipWhile(line => line.IsBlank).ToList();
        var text = TextOf(lines);
        if (IsCovering(text))
        {
            findings.Note("coveringMail", lines[0].Location, PrtWording.CoveringMail(Findings.Readable(Printable.Collapse(text))));
            return;
        }

        if (ProvinceOf(drop, mail) is not { } province)
        {
            findings.Refuse(lines[0].Location, text, PrtWording.ExpectedProvince, PrtWording.FreeWithoutProvince);
            return;
        }

        findings.Keep(new Signal(
            province,
            reading.ReceivedOn,
            Reply().Replace(drop.Arrival.Subject ?? "", "").Trim(),
            "",
            "",
            Ask.Unsorted,
            text,
            "",
            "",
            "",
            "",
            Confidential: false,
            findings.Trace(lines[0].Location, text)));
    }

    private static Area? ProvinceOf(Drop drop, MailLines mail) =>
        ProvinceWords.OfAddress(drop.Arrival.Sender ?? "")
        ?? ProvinceWords.OfAddress(mail.ForwardedFrom)
        ?? ProvinceWords.In(drop.Arrival.Subject ?? "")
        ?? ProvinceWords.In(TextOf(mail.Own));

    private static string TextOf(IReadOnlyList<TextLine> lines) => string.Join('\n', lines.Select(line => line.Text)).Trim();

    private static bool IsCovering(string text) => text.Length <= LongestCovering && Covering().IsMatch(Greeting().Replace(text, ""));

    [GeneratedRegex(@"(?<!\p{L})(PRT|LiRT|provinciale\sregie\s?tafel|regietafel|commissaris van de Koning|CdK)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Table();

    [GeneratedRegex(@"(?<!\p{L})(prt|lirt|regietafel)(?!\p{L})|(?<!\p{L})prt[-._]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\s*(automatisch antwoord|automatic reply|out of office|afwezig|niet bezorgd|undeliverable|leesbevestiging|geaccepteerd|geweigerd)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Automatic();

    [GeneratedRegex(@"@([\w-]+\.)*(coa|rvo|min[a-z]{2,5}|rijksoverheid|vng|ipo|ind|aedes)\.\w+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Others();

    [GeneratedRegex(@"^\s*((fwd?|re|antw|doorgest(uurd)?|betr)\s*:\s*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Reply();

    [GeneratedRegex(@"^\s*(((geachte|beste|dag|hallo|goedemorgen|goedemiddag)[^\n]{0,80}|[^\n]{1,30},)\n+)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"^\s*(bijgaand|bijgevoegd|in de bijlage|als bijlage|hierbij (stuur|zend|ontvangt)|zie (de )?bijlage|zie bijgevoegd)[^.!?]*([.!?]+\s+[^.!?]{0,80}){0,2}[.!?]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Covering();
}
