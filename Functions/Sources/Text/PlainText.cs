using System.Globalization;
using LrtIntegration.Intake;

namespace LrtIntegration.Sources.Text;

/// <summary>A TXT file or the body of a mail, line by line.</summary>
internal static class PlainText
{
    private const int StartBytes = 32_000;

    public static TextOpening Read(ReadOnlyMemory<byte> content, ReadingExtent extent)
    {
        if (extent == ReadingExtent.Start && content.Length > StartBytes)
            content = content[..StartBytes];

        var lines = TextContent.Decode(content)
            .ReplaceLineEndings("\n")
            .Split('\n')
            .Select((line, index) => new TextLine(Printable.Of(line), string.Create(CultureInfo.InvariantCulture, $"regel {index + 1}")))
            .ToList();

        return lines.TrueForAll(line => line.IsBlank)
            ? new TextOpening.Unreadable(
                "geen tekst",
                "een bestand met tekst",
                "Het bestand bevat geen tekst. Controleer het bestand en stuur het opnieuw.")
            : new TextOpening.Opened(new TextDocument(lines));
    }
}
