namespace LrtIntegration.Intake.Formats;

/// <summary>The fixed first bytes by which binary formats are known.</summary>
internal static class MagicNumber
{
    private const int PdfHeaderWithin = 1024;
    private const int ProgramHeader = 256;

    private static readonly Look Image = new(DropFormat.Image, new Handling.SetAside(SetAsideKind.Mendable, "Dit is een afbeelding; uit beeld wordt geen tekst gelezen.", "de gegevens als tekst in de mail of als .csv, .xlsx, .docx of .pdf."));
    private static readonly Look Packed = new(DropFormat.Unknown, new Handling.SetAside(SetAsideKind.Mendable, "Dit is een ingepakt bestand van een soort die niet wordt geopend (rar, 7z, gz of tar).", "de bestanden los of als .zip te sturen."));
    private static readonly Look Media = new(DropFormat.Unknown, new Handling.SetAside(SetAsideKind.NotNeeded, "Dit is een geluids- of filmbestand; dat wordt niet gelezen."));
    private static readonly Look Executable = new(DropFormat.Unknown, new Handling.SetAside(SetAsideKind.Dangerous, "Dit is een programma (uitvoerbaar bestand); dat wordt om veiligheidsredenen niet geopend."));
    private static readonly Look RichText = new(DropFormat.Unknown, new Handling.SetAside(SetAsideKind.Mendable, "Dit is een RTF-document; dat wordt niet gelezen.", "het in Word op te slaan als .docx."));

    private static readonly Signature[] Signatures =
    [
        new(0, [0x89, (byte)'P', (byte)'N', (byte)'G'], Image),
        new(0, [0xFF, 0xD8, 0xFF], Image),
        new(0, "GIF8"u8.ToArray(), Image),
        new(0, [(byte)'I', (byte)'I', 0x2A, 0], Image),
        new(0, [(byte)'M', (byte)'M', 0, 0x2A], Image),
        new(8, "WEBP"u8.ToArray(), Image),
        new(4, "ftyphei"u8.ToArray(), Image),
        new(4, "ftypmif1"u8.ToArray(), Image),
        new(4, "ftyp"u8.ToArray(), Media),
        new(0, "ID3"u8.ToArray(), Media),
        new(0, "Rar!"u8.ToArray(), Packed),
        new(0, [(byte)'7', (byte)'z', 0xBC, 0xAF], Packed),
        new(0, [0x1F, 0x8B], Packed),
        new(257, "ustar"u8.ToArray(), Packed),
        new(0, [0x7F, (byte)'E', (byte)'L', (byte)'F'], Executable),
        new(0, "{\\rtf"u8.ToArray(), RichText),
        new(0, [0x78, 0x9F, 0x3E, 0x22], new Look(DropFormat.Archive)),
    ];

    public static Look? Of(ReadOnlySpan<byte> content)
    {
        if (content[..Math.Min(PdfHeaderWithin, content.Length)].IndexOf("%PDF-"u8) >= 0 && content.TrimStart(" \r\n\t\uFEFF"u8).StartsWith("%PDF-"u8))
            return new Look(DropFormat.Pdf);
        if (IsProgram(content))
            return Executable;
        if (IsBitmap(content))
            return Image;

        foreach (var signature in Signatures)
        {
            if (content.Length > signature.Offset && content[signature.Offset..].StartsWith(signature.Bytes))
                return signature.Look;
        }

        return null;
    }

    /// <summary>Two letters may begin a sentence; the zeros of the header that follows do not.</summary>
    private static bool IsProgram(ReadOnlySpan<byte> content) =>
        content.StartsWith("MZ"u8) && content[..Math.Min(ProgramHeader, content.Length)].Contains((byte)0);

    private static bool IsBitmap(ReadOnlySpan<byte> content) =>
        content.StartsWith("BM"u8) && content.Length > 10 && content[6..10].IndexOfAnyExcept((byte)0) < 0;

    private sealed record Signature(int Offset, byte[] Bytes, Look Look);
}
