using System.Globalization;
using System.Text;
using LrtIntegration.Pack;

namespace LrtIntegration.Render.Html;

/// <summary>The style of the page: the colours of the house as variables, then <c>briefing.css</c>, then the edges of printed pages.</summary>
/// <remarks>It holds none of the characters that XML writes otherwise than HTML reads them in a style element.</remarks>
internal static class Stylesheet
{
    private static readonly Lazy<string> Fixed = new(() => House() + EmbeddedText.Of("briefing.css"));

    public static string Of(BriefingDocument document) => Fixed.Value + Edges(document.Marking);

    /// <summary>The colours and letters of the house as variables, for light and dark.</summary>
    public static string Root() =>
        $":root {{\n{Variables(HouseStyle.Colour)}  --letter: {HouseStyle.FontStack};\n}}\n@media screen and (prefers-color-scheme: dark) {{\n:root {{\n{Variables(HouseStyle.DarkColour)}}}\n}}\n";

    private static string House()
    {
        var css = new StringBuilder();
        css.Append(Font(400, "SourceSans3-Regular.woff2")).Append(Font(600, "SourceSans3-SemiBold.woff2"))
            .Append(Root());
        foreach (var ink in Enum.GetValues<Ink>())
            css.Append(CultureInfo.InvariantCulture, $".lijn-{Name(ink)} {{ stroke: var(--{Name(ink)}); }}\n.vlak-{Name(ink)} {{ fill: var(--{Name(ink)}); }}\n");
        return css.ToString();
    }

    private static string Variables(Func<Ink, string> colour) =>
        string.Concat(Enum.GetValues<Ink>().Select(ink => $"  --{Name(ink)}: {colour(ink)};\n"));

    private static string Name(Ink ink) => ink.ToString().ToLowerInvariant();

    private static string Edges(string marking) => $$"""
        @page {
          @top-left { content: "{{Escaped(marking)}}"; font: 600 9pt var(--letter); }
          @bottom-right { content: "pagina " counter(page) " van " counter(pages); font: 9pt var(--letter); }
        }

        """;

    // Every character by its number: no text of outside can end the string that it stands in.
    private static string Escaped(string text) =>
        string.Concat(VisibleText.Line(text).EnumerateRunes().Select(rune => string.Create(CultureInfo.InvariantCulture, $"\\{rune.Value:X6}")));

    private static string Font(int weight, string resource) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        @font-face { font-family: "{{HouseStyle.FontFamily}}"; font-weight: {{weight}}; src: url(data:font/woff2;base64,{{Convert.ToBase64String(EmbeddedText.Bytes(resource))}}) format("woff2"); }

        """);
}
