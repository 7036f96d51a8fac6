using System.Xml.Linq;
using LrtIntegration.Pack;
using LrtIntegration.Render.Paper;
using static LrtIntegration.Render.Docx.Wml;

namespace LrtIntegration.Render.Docx;

/// <summary>Key figures side by side, as small tables: the labels are the header row, under them the values and their changes.</summary>
internal static class KeyFigureTable
{
    private const int Columns = 5;

    public static IEnumerable<XElement> Of(KeyFigures figures, Story story, Page page)
    {
        foreach (var items in figures.Items.Chunk(Columns))
        {
            yield return Grid(items, story, page);
            yield return StoryBlocks.Spacer();
        }
    }

    private static XElement Grid(KeyFigure[] items, Story story, Page page)
    {
        var width = page.TextWidth / items.Length;
        return El(
            "tbl",
            El(
                "tblPr",
                Val("tblStyle", "Kerncijfers"),
                El("tblW", At("w", width * items.Length), At("type", "dxa")),
                El("tblLayout", At("type", "fixed")),
                El("tblLook", At("val", "0420"), At("firstRow", "1"), At("lastRow", "0"), At("firstColumn", "0"), At("lastColumn", "0"), At("noHBand", "1"), At("noVBand", "1")),
                Val("tblCaption", "Kerncijfers"),
                Val("tblDescription", "Per kolom een kerncijfer, met de waarde en de verandering.")),
            El("tblGrid", items.Select(_ => El("gridCol", At("w", width)))),
            Line(items, width, "Kernlabel", item => [Runs.Text(item.Label)], El("tblHeader")),
            Line(items, width, "Kerngetal", item => Runs.Of([new Span(item.Value, Target: item.Target), .. item.Reference is { } reference ? (Span[])[reference] : []], story.Anchors)),
            Line(items, width, "Kernverschil", item => [Runs.Text(item.Change)]));
    }

    private static XElement Line(KeyFigure[] items, int width, string style, Func<KeyFigure, IEnumerable<XElement>> content, XElement? header = null) => El(
        "tr",
        El("trPr", El("cantSplit"), header),
        items.Select(item => El(
            "tc",
            El("tcPr", El("tcW", At("w", width), At("type", "dxa"))),
            Wml.Paragraph(style, content(item), style == "Kernverschil" ? null : El("keepNext")))));
}
