using System.Globalization;
using System.Xml.Linq;
using LrtIntegration.Pack;

namespace LrtIntegration.Render.Charts;

/// <summary>A drawing as SVG: an image with a title and a description for who does not see it, and text that can be selected.</summary>
/// <remarks>Colours stand in attributes, so that the image is whole by itself; the classes let a page change them.</remarks>
internal static class SvgChart
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <param name="id">Unique within the page.</param>
    public static XElement Of(Drawing drawing, string id, string title, string description) =>
        new(
            Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Number(drawing.Width)} {Number(drawing.Height)}"),
            new XAttribute("width", Number(drawing.Width)),
            new XAttribute("height", Number(drawing.Height)),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", $"{id}-titel {id}-tekst"),
            new XAttribute("font-family", HouseStyle.FontStack),
            new XAttribute("font-size", Number(HouseStyle.ChartText)),
            new XElement(Svg + "title", new XAttribute("id", $"{id}-titel"), VisibleText.Line(title)),
            new XElement(Svg + "desc", new XAttribute("id", $"{id}-tekst"), VisibleText.Line(description)),
            drawing.Shapes.Select(Shape));

    private static XElement Shape(Shape shape) => shape switch
    {
        Polyline line => new(
            Svg + "polyline",
            Class("lijn", line.Ink),
            new XAttribute("points", string.Join(' ', line.Points.Select(point => $"{Number(point.X)},{Number(point.Y)}"))),
            new XAttribute("fill", "none"),
            new XAttribute("stroke", HouseStyle.Colour(line.Ink)),
            new XAttribute("stroke-width", Number(line.Thickness)),
            new XAttribute("stroke-linejoin", "round"),
            line.Style == LineStyle.Dashed ? new XAttribute("stroke-dasharray", "6 4") : null),
        Dot dot => new(
            Svg + "circle",
            Class("vlak", dot.Ink),
            new XAttribute("cx", Number(dot.Centre.X)),
            new XAttribute("cy", Number(dot.Centre.Y)),
            new XAttribute("r", Number(dot.Radius)),
            new XAttribute("fill", HouseStyle.Colour(dot.Ink))),
        Box box => new(
            Svg + "rect",
            Class("vlak", box.Ink),
            new XAttribute("x", Number(box.Corner.X)),
            new XAttribute("y", Number(box.Corner.Y)),
            new XAttribute("width", Number(box.Width)),
            new XAttribute("height", Number(box.Height)),
            new XAttribute("fill", HouseStyle.Colour(box.Ink))),
        Label label => new(
            Svg + "text",
            Class("vlak", label.Ink),
            new XAttribute("x", Number(label.Baseline.X)),
            new XAttribute("y", Number(label.Baseline.Y)),
            label.Anchor == Anchor.Start ? null : new XAttribute("text-anchor", label.Anchor == Anchor.Middle ? "middle" : "end"),
            label.Weight == Weight.Strong ? new XAttribute("font-weight", "600") : null,
            new XAttribute("fill", HouseStyle.Colour(label.Ink)),
            label.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "No SVG for this kind of shape."),
    };

    private static XAttribute Class(string kind, Ink ink) => new("class", $"{kind}-{ink.ToString().ToLowerInvariant()}");

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
