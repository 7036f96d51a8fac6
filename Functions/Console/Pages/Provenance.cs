using System.Xml.Linq;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>Words of a source, and where they come from.</summary>
internal static class Provenance
{
    public static XElement Quotation(string text, Trace trace) => Tag(
        "figure",
        Class("citaat"),
        Tag("blockquote", Direction(text), Tag("p", Text(text))),
        Tag("figcaption", Text(Of(trace))));

    public static string Of(Trace trace) => trace.Location.Length == 0 ? trace.FileName : $"{trace.FileName}, {trace.Location}";

    /// <summary>The name of a province by its CBS code.</summary>
    public static string Province(string code) => Gazetteer.Provinces.FirstOrDefault(province => province.Code == code)?.Name ?? code;
}
