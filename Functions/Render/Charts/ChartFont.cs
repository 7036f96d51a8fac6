using SkiaSharp;

namespace LrtIntegration.Render.Charts;

/// <summary>The font of charts, the same on every machine.</summary>
internal static class ChartFont
{
    private static readonly Lazy<SKTypeface> Regular = new(() => Load("SourceSans3-Regular.ttf"));
    private static readonly Lazy<SKTypeface> Strong = new(() => Load("SourceSans3-SemiBold.ttf"));

    public static SKFont Of(Weight weight) => new(weight == Weight.Strong ? Strong.Value : Regular.Value, (float)HouseStyle.ChartText)
    {
        Subpixel = true,
        Hinting = SKFontHinting.None,
        Edging = SKFontEdging.Antialias,
    };

    /// <summary>The width of a text in pixels.</summary>
    public static double Width(string text, Weight weight = Weight.Regular)
    {
        using var font = Of(weight);
        return font.MeasureText(text);
    }

    private static SKTypeface Load(string name)
    {
        using var content = SKData.CreateCopy(EmbeddedText.Bytes(name));
        return SKTypeface.FromData(content) ?? throw new InvalidOperationException($"The font {name} cannot be read.");
    }
}
