using LrtIntegration.Intake;
using LrtIntegration.Sources.Tables;
using LrtIntegration.Sources.Text;

namespace LrtIntegration.Sources.Prt;

/// <summary>Signals of provincial tables: a mail or form with labels, a table, or a mail without labels. The format is in <c>docs/sources/prt.md</c>.</summary>
internal sealed class PrtSource : ISource
{
    public SourceName Name => SourceName.Prt;

    public bool Recognises(Drop drop)
    {
        if (Recognition.HasHeader(drop, PrtColumns.All, PrtColumns.IsHeader))
            return true;
        if (DocumentReader.OpenStart(drop) is not TextOpening.Opened opened)
            return false;
        var mail = MailLines.Of(opened.Document, drop.Arrival.Subject ?? "");
        return SignalForms.AreIn(mail.Own) || FreeSignal.Is(drop, mail);
    }

    public Reading Read(Drop drop)
    {
        var findings = new Findings(drop);
        var reading = new SignalReading(drop, findings);
        if (Recognition.HasHeader(drop, PrtColumns.All, PrtColumns.IsHeader))
            findings.ReadTables(new PrtRows(reading));
        else
            ReadText(drop, DocumentReader.Open(drop), reading, findings);
        return findings.ToReading(SourceName.Prt);
    }

    private static void ReadText(Drop drop, TextOpening opening, SignalReading reading, Findings findings)
    {
        if (opening is TextOpening.Opened opened)
            Read(drop, MailLines.Of(opened.Document, drop.Arrival.Subject ?? ""), reading, findings);
        else if (opening is TextOpening.Unreadable unreadable)
            findings.Refuse("", unreadable.Found, unreadable.Expected, unreadable.Message);
    }

    private static void Read(Drop drop, MailLines mail, SignalReading reading, Findings findings)
    {
        if (SignalForms.AreIn(mail.Own))
            ReadForms(mail, reading, findings);
        else if (mail.Own.Any(line => !line.IsBlank))
            FreeSignal.Read(drop, mail, reading, findings);
        LeftOut(mail, findings);
    }

    private static void ReadForms(MailLines mail, SignalReading reading, Findings findings)
    {
        var forms = SignalForms.Of(mail.Own);
        foreach (var form in forms.All)
            reading.Read(form);
        if (forms.Outside.Count > 0)
            findings.Note("textOutsideFields", forms.Outside[0].Location, PrtWording.Outside(string.Join(' ', forms.Outside.Select(line => Printable.Collapse(line.Text)))));
    }

    private static void LeftOut(MailLines mail, Findings findings)
    {
        if (mail.Signature.Count(line => !line.IsBlank) is > 0 and var signed)
            findings.Note("signatureLeftOut", mail.Signature[0].Location, PrtWording.Signature(signed));
        if (mail.Earlier.Count(line => !line.IsBlank) is > 0 and var earlier)
            findings.Note("earlierMailLeftOut", mail.Earlier[0].Location, PrtWording.Earlier(earlier));
    }
}
