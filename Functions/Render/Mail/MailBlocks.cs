using System.Diagnostics;
using System.Xml.Linq;
using LrtIntegration.Pack;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Render.Mail;

/// <summary>What a mail says, as elements of its page.</summary>
internal static class MailBlocks
{
    public static IEnumerable<XElement> Of(Section section) =>
        section.Blocks.SelectMany(Of).Prepend(Tag("h2", Class("kop"), At("style", MailStyle.Chapter), Text(section.Title)));

    public static IEnumerable<XElement> Of(Block block) => block switch
    {
        Paragraph paragraph => [Tag("p", At("style", MailStyle.Words), Words(paragraph.Spans))],
        Bullets bullets => [Tag("ul", At("style", MailStyle.List), bullets.Items.Select(item => Tag("li", At("style", MailStyle.Item), Words(item))))],
        Notice notice => [Tag("p", Class("let-op"), At("style", MailStyle.Notice), Words(notice.Spans))],
        Table table => Grid(table),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<XElement> Grid(Table table)
    {
        yield return Tag(
            "table",
            Class("rooster"),
            At("style", MailStyle.Grid),
            At("cellpadding", "0"),
            At("cellspacing", "0"),
            Tag("caption", Class("zacht"), At("style", MailStyle.Caption), Text(table.Caption)),
            Tag("thead", Tag("tr", table.Columns.Select(column => Tag("th", At("scope", "col"), Class("kolom"), At("style", MailStyle.HeaderCell(Side(column))), Text(column.Header))))),
            Tag("tbody", table.Rows.Select(row => Tag("tr", row.Cells.Select((cell, index) => BodyCell(cell, index, table.Columns[index]))))));
        if (table.SourceLine.Length > 0)
            yield return Tag("p", Class("zacht"), At("style", MailStyle.Soft + "margin-top:6px;"), Text(table.SourceLine));
    }

    private static XElement BodyCell(Cell cell, int index, Column column) => index == 0
        ? Tag("th", At("scope", "row"), At("style", MailStyle.BodyCell(Side(column))), Words(cell.Spans))
        : Tag("td", At("style", MailStyle.BodyCell(Side(column))), Words(cell.Spans));

    private static string Side(Column column) => column.Alignment is Alignment.Right ? "right" : "left";

    private static IEnumerable<object> Words(IEnumerable<Span> spans) => spans.Select(span => span.Emphasis switch
    {
        _ when span.Target is { } address => Tag("a", Class("link"), At("style", MailStyle.Link), At("href", address), Text(span.Text)),
        Emphasis.Strong => Tag("strong", Text(span.Text)),
        Emphasis.Muted => Tag("span", Class("zacht"), Text(span.Text)),
        _ => Text(span.Text),
    });
}
