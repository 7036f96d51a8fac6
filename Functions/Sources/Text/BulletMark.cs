using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Text;

/// <summary>The sign that a list item begins with, and how deep the item lies.</summary>
internal sealed partial record BulletMark(PassageKind Kind, int Length)
{
    /// <summary>The mark at the start of the line, or null.</summary>
    public static BulletMark? Of(string text)
    {
        if (First().Match(text) is { Success: true } first)
            return new BulletMark(PassageKind.Bullet, first.Length);
        return Second().Match(text) is { Success: true } second ? new BulletMark(PassageKind.SubBullet, second.Length) : null;
    }

    // U+F0B7 and U+F0A7 are the bullets of the Symbol and Wingdings fonts, as PDF makers write them.
    [GeneratedRegex(@"^([•●▪■‣∙·➢►\uF0B7\uF0A7]\s*|[*–—-](\s+|$))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex First();

    [GeneratedRegex(@"^([◦○▫□]\s*|o\s+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Second();
}
