using System.Xml.Linq;
using LrtIntegration.Pack;
using LrtIntegration.Render.Paper;
using static LrtIntegration.Render.Docx.Wml;

namespace LrtIntegration.Render.Docx;

/// <summary>Key figures side by side: a cell for each, with its label, its value and its change, so that they are read one after the other.</summary>
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
                El("tblLook", At("val", "0400"), At("firstRow", "0"), At("lastRow", "0"), At("firstColumn", "0"), At("lastColumn", "0"), At("noHBand", "1"), At("noVBand", "1")),
                Val("tblCaption", "Kerncijfers"),
                Val("tblDescription", "Per cel een kerncijfer, met de waarde en de verandering.")),
            El("tblGrid", items.Select(_ => El("gridCol", At("w", width)))),
            El("tr", El("trPr", El("cantSplit")), items.Select(item => Cell(item, width, story))));
    }

    // At the bottom: values stand on one line, though their labels differ in length.
    private static XElement Cell(KeyFigure item, int width, Story story) => El(
        "tc",
        El("tcPr", El("tcW", At("w", width), At("type", "dxa")), Val("vAlign", "bottom")),
        Wml.Paragraph("Kernlabel", [Runs.Text(item.Label)], El("keepNext")),
        Wml.Paragraph("Kerngetal", Runs.Of([new Span(item.Value, Target: item.Target), .. item.Reference is { } reference ? (Span[])[reference] : []], story.Anchors), El("keepNext")),
        Wml.Paragraph("Kernverschil", [Runs.Text(item.Change)]));
}
