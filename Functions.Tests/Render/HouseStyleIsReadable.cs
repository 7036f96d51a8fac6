using LrtIntegration.Render;
using Shouldly;
using SkiaSharp;
using Xunit;

namespace LrtIntegration.Tests.Render;

/// <summary>Contrast as the web accessibility guidelines (WCAG 2.1, 1.4.3) measure it.</summary>
public sealed class HouseStyleIsReadable
{
    private static readonly Ink[] Texts = [Ink.Text, Ink.Muted, Ink.Accent, Ink.Second, Ink.Third, Ink.Fourth, Ink.Warning];

    [Fact]
    public void EachInkOfTextStandsOutFromPaper() => Texts.ShouldAllBe(ink => Contrast(HouseStyle.Colour(ink), HouseStyle.Colour(Ink.Paper)) >= 4.5);

    [Fact]
    public void EachInkOfTextStandsOutFromADarkScreen() => Texts.ShouldAllBe(ink => Contrast(HouseStyle.DarkColour(ink), HouseStyle.DarkColour(Ink.Paper)) >= 4.5);

    [Fact]
    public void TextStandsOutFromAShadedField()
    {
        foreach (var field in new[] { Ink.Pale, Ink.WarningPale })
        {
            Contrast(HouseStyle.Colour(Ink.Text), HouseStyle.Colour(field)).ShouldBeGreaterThan(7);
            Contrast(HouseStyle.DarkColour(Ink.Text), HouseStyle.DarkColour(field)).ShouldBeGreaterThan(7);
            Contrast(HouseStyle.Colour(Ink.Accent), HouseStyle.Colour(field)).ShouldBeGreaterThan(4.5);
            Contrast(HouseStyle.DarkColour(Ink.Accent), HouseStyle.DarkColour(field)).ShouldBeGreaterThan(4.5);
        }
    }

    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Luminance(SKColor.Parse(one)), Luminance(SKColor.Parse(other)));
        return (Math.Max(light, dark) + 0.05) / (Math.Min(light, dark) + 0.05);
    }

    private static double Luminance(SKColor colour) => (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));

    private static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
