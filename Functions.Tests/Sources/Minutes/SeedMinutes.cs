using LrtIntegration.Intake;
using LrtIntegration.Sources;
using LrtIntegration.Sources.Minutes;
using LrtIntegration.Sources.Text;
using LrtIntegration.Tests.Sources.Text;

namespace LrtIntegration.Tests.Sources.Minutes;

/// <summary>The minutes of the LRT of July 2023, in each form in which a secretariat could send them.</summary>
internal static class SeedMinutes
{
    private const string Wire = "Functions.Tests/Sources/Minutes/Wire/verslag-lrt-2023-07";

    public static Drop Text { get; } = Drops.File(Wire + ".txt", DropFormat.Text);

    /// <summary>Made by LibreOffice: other font, other line ends, two pages.</summary>
    public static Drop Pdf { get; } = Drops.File(Wire + ".pdf", DropFormat.Pdf);

    /// <summary>A paragraph for each heading and each bullet, no line ends inside.</summary>
    public static Drop Document { get; } = Docx.OfParagraphs(
        Passages.Of(((TextOpening.Opened)DocumentReader.Open(Text)).Document).Select(passage => passage.Kind switch
        {
            PassageKind.Heading => $"{passage.Number}. {passage.Text}",
            PassageKind.Bullet => $"• {passage.Text}",
            PassageKind.SubBullet => $"o {passage.Text}",
            _ => passage.Text,
        }));

    public static Reading Read(Drop drop) => new MinutesSource().Read(drop);
}
