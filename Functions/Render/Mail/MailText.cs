using System.Diagnostics;
using System.Text;
using LrtIntegration.Pack;

namespace LrtIntegration.Render.Mail;

/// <summary>A mail as plain text, for who reads no page: the same words in the same order, in lines of at most 76 letters.</summary>
internal static class MailText
{
    private const int Width = 76;

    public static string Render(MailStory story)
    {
        var text = new StringBuilder();
        if (story.Marking.Length > 0)
            Line(text, story.Marking).Append('\n');
        Line(text, story.Title);
        Line(text, story.Subtitle);
        foreach (var block in story.Lead)
            Of(text.Append('\n'), block);
        foreach (var section in story.Sections)
        {
            Chapter(text, section.Title);
            foreach (var block in section.Blocks)
                Of(text, block);
        }

        if (!story.Enclosure.IsEmpty)
            Chapter(text, "De stukken");
        if (story.Enclosure.Absence.Length > 0)
            Line(text, story.Enclosure.Absence);
        foreach (var file in story.Enclosure.Files)
            Item(text, MailPage.Named(file));
        foreach (var link in story.Enclosure.Links)
            text.Append("- ").Append(VisibleText.Line(link.Label)).Append(":\n  ").Append(link.Address.AbsoluteUri).Append('\n');
        Line(text.Append('\n'), story.Closing);
        return text.ToString();
    }

    private static void Chapter(StringBuilder text, string title) =>
        text.Append('\n').Append(VisibleText.Line(title)).Append('\n').Append('-', title.Length).Append('\n');

    private static StringBuilder Of(StringBuilder text, Block block) => block switch
    {
        Paragraph paragraph => Line(text, Words(paragraph.Spans)),
        Notice notice => Line(text, $"LET OP: {Words(notice.Spans)}"),
        Bullets bullets => bullets.Items.Aggregate(text, (all, item) => Item(all, Words(item))),
        Table table => Grid(text, table),
        _ => throw new UnreachableException(),
    };

    private static StringBuilder Grid(StringBuilder text, Table table)
    {
        foreach (var row in table.Rows)
        {
            Item(text, Words(row.Cells[0].Spans));
            foreach (var (index, cell) in row.Cells.Index().Skip(1))
                Wrap(text, $"{table.Columns[index].Header}: {Words(cell.Spans)}", "  ", "    ");
        }

        return table.SourceLine.Length > 0 ? Line(text, table.SourceLine) : text;
    }

    private static string Words(IEnumerable<Span> spans) => string.Concat(spans.Select(span => span.Target is { } address ? $"{span.Text} ({address})" : span.Text));

    private static StringBuilder Item(StringBuilder text, string words) => Wrap(text, words, "- ", "  ");

    private static StringBuilder Line(StringBuilder text, string words) => Wrap(text, words, "", "");

    private static StringBuilder Wrap(StringBuilder text, string words, string first, string next)
    {
        var (line, room) = (text.Append(first), Width - first.Length);
        foreach (var word in VisibleText.Line(words).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (room < Width - first.Length && word.Length >= room)
            {
                line.Append('\n').Append(next);
                room = Width - next.Length;
            }
            else if (room < Width - first.Length)
            {
                line.Append(' ');
                room--;
            }

            line.Append(word);
            room -= word.Length;
        }

        return line.Append('\n');
    }
}
