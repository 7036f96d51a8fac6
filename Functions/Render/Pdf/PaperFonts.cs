using System.Text;
using SkiaSharp;

namespace LrtIntegration.Render.Pdf;

/// <summary>The letters that the fonts of the PDF have between them. PDF/UA allows none without a picture.</summary>
internal static class PaperFonts
{
    private static readonly Lazy<IReadOnlyList<SKFont>> Fonts = new(() =>
        [.. Directory.EnumerateFiles(TypesetterFolder.Fonts, "*.ttf").Order(StringComparer.Ordinal).Select(path => new SKFont(SKTypeface.FromFile(path)))]);

    /// <summary>Whether this is a letter of western Europe, which the first font has for sure.</summary>
    public static bool IsCommon(char c) => c is (>= ' ' and <= '~') or (>= '\u00A0' and <= '\u017F') or '\n' or '\t' or '–' or '‘' or '’' or '“' or '”' or '…' or '€' or '•';

    public static bool Have(Rune rune) =>
        (rune.IsBmp && IsCommon((char)rune.Value)) || IsInvisible(rune.Value) || Fonts.Value.Any(font => font.ContainsGlyph(rune.Value));

    // Joiners and variation selectors only change the letters beside them.
    private static bool IsInvisible(int value) => value is 0x200C or 0x200D or (>= 0xFE00 and <= 0xFE0F);
}
