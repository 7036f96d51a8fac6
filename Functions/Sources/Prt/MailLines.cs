using System.Text.RegularExpressions;
using LrtIntegration.Sources.Text;

namespace LrtIntegration.Sources.Prt;

/// <summary>The lines of a mail's body by whose they are: the sender's own, the signature under them, and the earlier mails below.</summary>
/// <param name="ForwardedFrom">The sender's line of the mail that was passed on; empty where none was.</param>
internal sealed partial record MailLines(IReadOnlyList<TextLine> Own, IReadOnlyList<TextLine> Signature, IReadOnlyList<TextLine> Earlier, string ForwardedFrom)
{
    private const int HeaderLines = 6;

    public static MailLines Of(TextDocument document, string subject)
    {
        var lines = document.Lines;
        var header = Enumerable.Range(0, lines.Count).FirstOrDefault(index => IsHeader(lines, index), lines.Count);
        var from = "";
        var start = 0;
        if (header < lines.Count && (Forward().IsMatch(subject) || lines.Take(header).All(line => line.IsBlank)))
        {
            start = HeaderEnd(lines, header);
            from = string.Join(' ', lines.Skip(header).Take(start - header).Select(line => line.Text).Where(text => From().IsMatch(text)));
            header = Enumerable.Range(start, lines.Count - start).FirstOrDefault(index => IsHeader(lines, index), lines.Count);
        }

        var body = lines.Take(header).Skip(start).ToList();
        var own = body.Where(line => !IsQuoted(line)).ToList();
        var signature = own.FindIndex(line => Signing().IsMatch(line.Text));
        var end = signature < 0 ? own.Count : SignatureEnd(own, signature);
        return new MailLines(
            signature < 0 ? own : [.. own.Take(signature), .. own.Skip(end)],
            signature < 0 ? [] : [.. own.Skip(signature).Take(end - signature)],
            [.. body.Where(IsQuoted), .. lines.Skip(header)],
            from);
    }

    // A label behind the greeting is a signal again: some sign the mail and then list their points.
    private static int SignatureEnd(List<TextLine> own, int signature) =>
        own.FindIndex(signature, line => LabelledLine.Of(line) is not null) is >= 0 and var label ? label : own.Count;

    private static bool IsHeader(IReadOnlyList<TextLine> lines, int index) =>
        Original().IsMatch(lines[index].Text)
        || (From().IsMatch(lines[index].Text) && lines.Skip(index + 1).Take(HeaderLines).Any(line =>
            lines[index].Text.Contains('@', StringComparison.Ordinal) ? Sent().IsMatch(line.Text) || Other().IsMatch(line.Text) : Mailed().IsMatch(line.Text)));

    private static int HeaderEnd(IReadOnlyList<TextLine> lines, int header)
    {
        var end = header;
        while (end < lines.Count && (lines[end].IsBlank || Original().IsMatch(lines[end].Text) || From().IsMatch(lines[end].Text) || Sent().IsMatch(lines[end].Text) || Other().IsMatch(lines[end].Text)))
        {
            var isSubject = Other().IsMatch(lines[end].Text);
            end++;
            if (isSubject && end < lines.Count && lines[end].IsBlank)
                break;
        }

        return end;
    }

    private static bool IsQuoted(TextLine line) => line.Text.TrimStart().StartsWith('>');

    [GeneratedRegex(@"^\s*(fwd?|doorgest(uurd)?|doorst|dgs)\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Forward();

    [GeneratedRegex(@"^\s*(-{2,}\s*(oorspronkelijk|doorgestuurd|original|forwarded)\b.*|begin doorgestuurd bericht:?|op\s.{5,120}\sschreef\s.{0,120}:|on\s.{5,120}\swrote:|_{10,})\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Original();

    [GeneratedRegex(@"^\s*\*?(van|from)\s?:\*?\s*\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex From();

    [GeneratedRegex(@"^\s*\*?(verzonden|sent|datum|date|aan|to)\s?:\*?\s*\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Sent();

    // Only mail programs write this: "Van: PRT Drenthe" with "Datum:" under it may be a form.
    [GeneratedRegex(@"^\s*\*?(verzonden|sent)\s?:\*?\s*\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Mailed();

    [GeneratedRegex(@"^\s*\*?(cc|onderwerp|subject|bijlagen|attachments|urgentie|importance)\s?:\*?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Other();

    [GeneratedRegex(@"^\s*(--\s*|(met\s)?(vriendelijke|hartelijke|hoogachtende)\s(groet(en)?|groeten)\b.{0,40}|hartelijke groet\b.{0,30}|groet(en|jes)?[,.]?|mvg[,.]?|m\.v\.g\.?,?|hoogachtend[,.]?|disclaimer\b.*|(dit bericht|deze e-?mail)\s(kan|is|en|bevat)\b.*|de informatie (verzonden )?in (dit|deze) .*|verzonden vanaf mijn .*|verstuurd vanaf mijn .*)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Signing();
}
