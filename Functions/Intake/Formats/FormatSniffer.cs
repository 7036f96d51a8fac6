namespace LrtIntegration.Intake.Formats;

/// <summary>What bytes are, by their content alone.</summary>
internal static class FormatSniffer
{
    /// <summary>A name, a title or a few rows are decided by what comes first; the rest of a large file need not be decoded for it.</summary>
    private const int Head = 65_536;

    public static Look Sniff(ReadOnlyMemory<byte> content, IntakeLimits limits)
    {
        var bytes = content.Span;
        if (ZipLook.IsZip(bytes))
            return ZipLook.Of(content, limits);
        if (CompoundFile.IsCompound(bytes))
            return CompoundFile.Of(bytes);
        if (MagicNumber.Of(bytes) is { } known)
            return known;

        return OfText(content[..Math.Min(Head, content.Length)]);
    }

    private static Look OfText(ReadOnlyMemory<byte> head)
    {
        var text = TextContent.Decode(head);
        if (!PlainText.IsText(text))
            return new Look(DropFormat.Unknown, new Handling.SetAside(SetAsideKind.Mendable, "Van dit bestand is niet vast te stellen wat het is: het is geen mail, tabel, document, pdf of leesbare tekst.", "een .csv, .xlsx, .docx, .pdf of .txt."));
        if (MailHeaders.Begin(text))
            return new Look(DropFormat.Mail);

        return Markup.Of(text) ?? new Look(Delimiters.Separate(text) ? DropFormat.Delimited : DropFormat.Text);
    }
}
