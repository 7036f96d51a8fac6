using System.Globalization;
using System.Xml.Linq;
using LrtIntegration.Pack;
using LrtIntegration.Render.Charts;
using LrtIntegration.Render.Paper;
using static LrtIntegration.Render.Docx.Wml;

namespace LrtIntegration.Render.Docx;

/// <summary>A chart as a picture, whose conclusion is also its alternative text.</summary>
internal static class WordPicture
{
    private const int EmuPerTwentieth = 635;

    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Pic = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    public static IEnumerable<XElement> Of(ChartFigure figure, Story story, Page page)
    {
        var drawing = ChartLayout.Of(figure.Chart, HouseStyle.WideChart);
        var name = story.NextFigure(() => PngChart.Of(drawing));
        var caption = Runs.Marked(figure.Id, [Runs.Text($"{name}. ", El("b"), El("bCs")), Runs.Text(figure.Chart.Title)], story.Anchors);
        yield return Wml.Paragraph("Caption", caption);
        yield return Wml.Paragraph("Conclusie", [Runs.Text(figure.Conclusion), .. Runs.Of(figure.Reference is { } reference ? [reference] : [], story.Anchors)]);
        yield return Wml.Paragraph("Figuur", [El("r", El("drawing", Inline(drawing, name, figure, story, page)))]);
        yield return Wml.Paragraph("Bron", Runs.Of([new Span(figure.SourceLine, Target: figure.SourceTarget)], story.Anchors));
    }

    private static XElement Inline(Drawing drawing, string name, ChartFigure figure, Story story, Page page)
    {
        var scale = Math.Min(page.TextWidth / drawing.Width, page.TextHeight * 0.8 / drawing.Height);
        var (width, height) = (Emu(drawing.Width * scale), Emu(drawing.Height * scale));
        var number = story.NextDrawing().ToString(CultureInfo.InvariantCulture);
        var text = VisibleText.Line($"{figure.Chart.Title}. {figure.Conclusion}");
        return new(
            Wp + "inline",
            new XAttribute("distT", "0"),
            new XAttribute("distB", "0"),
            new XAttribute("distL", "0"),
            new XAttribute("distR", "0"),
            new XElement(Wp + "extent", new XAttribute("cx", width), new XAttribute("cy", height)),
            new XElement(Wp + "docPr", new XAttribute("id", number), new XAttribute("name", name), new XAttribute("descr", text)),
            new XElement(
                A + "graphic",
                new XElement(
                    A + "graphicData",
                    new XAttribute("uri", Pic.NamespaceName),
                    Picture(number, name, text, story.LastPicture, width, height))));
    }

    private static XElement Picture(string number, string name, string text, string relationship, string width, string height) => new(
        Pic + "pic",
        new XElement(
            Pic + "nvPicPr",
            new XElement(Pic + "cNvPr", new XAttribute("id", number), new XAttribute("name", name), new XAttribute("descr", text)),
            new XElement(Pic + "cNvPicPr")),
        new XElement(
            Pic + "blipFill",
            new XElement(A + "blip", new XAttribute(R + "embed", relationship)),
            new XElement(A + "stretch", new XElement(A + "fillRect"))),
        new XElement(
            Pic + "spPr",
            new XElement(
                A + "xfrm",
                new XElement(A + "off", new XAttribute("x", "0"), new XAttribute("y", "0")),
                new XElement(A + "ext", new XAttribute("cx", width), new XAttribute("cy", height))),
            new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst"))));

    private static string Emu(double twentieths) => ((long)(twentieths * EmuPerTwentieth)).ToString(CultureInfo.InvariantCulture);
}
