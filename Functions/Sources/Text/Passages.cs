namespace LrtIntegration.Sources.Text;

/// <summary>The passages of a document: the same for the same text, whether it came as TXT, DOCX or PDF.</summary>
internal static class Passages
{
    public static IReadOnlyList<Passage> Of(TextDocument document)
    {
        var headings = new NumberedHeadings(document.Lines);
        var passages = new List<PassageBuilder>();
        var afterBlank = false;
        for (var index = 0; index < document.Lines.Count; index++)
        {
            var line = document.Lines[index];
            var text = Printable.Collapse(line.Text);
            if (text.Length == 0)
            {
                afterBlank = true;
                continue;
            }

            if (Begin(headings.At(index), line, text) is { } begun)
                passages.Add(begun);
            else if (passages.Count > 0 && RunsOn(passages[^1], line, text, afterBlank))
                passages[^1].Append(text, line.Location);
            else
                passages.Add(new PassageBuilder(PassageKind.Prose, 0, text, line.Location));
            afterBlank = false;
        }

        var hyphens = new Hyphenation(document.Lines);
        return [.. passages.Select(passage => passage.Build(hyphens))];
    }

    private static PassageBuilder? Begin(NumberedHeading? heading, TextLine line, string text)
    {
        if (heading is not null)
            return new PassageBuilder(PassageKind.Heading, heading.Number, heading.Title, line.Location);
        if (BulletMark.Of(text) is { } mark)
            return new PassageBuilder(mark.Kind, 0, text[mark.Length..].TrimStart(), line.Location);
        return null;
    }

    private static bool RunsOn(PassageBuilder before, TextLine line, string text, bool afterBlank)
    {
        if (line.Role is LineRole.Cell or LineRole.Heading)
            return false;
        if (before.Kind == PassageKind.Heading)
            return NumberedHeadings.IsInCapitals(before.Last) ? NumberedHeadings.IsInCapitals(text) : StartsSmall(text);
        if (afterBlank || line.Role == LineRole.Paragraph)
            return StartsSmall(text) && !IsEnded(before.Last);
        return before.Kind != PassageKind.Prose || !SpeakerLabel.Starts(text);
    }

    private static bool StartsSmall(string text) => char.IsLower(text[0]) || text[0] is '(' or '&';

    private static bool IsEnded(string text) => text[^1] is '.' or '!' or '?' or ':' or ';';
}
