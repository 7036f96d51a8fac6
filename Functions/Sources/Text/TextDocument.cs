namespace LrtIntegration.Sources.Text;

/// <summary>The text of a TXT, DOCX or PDF in reading order.</summary>
internal sealed record TextDocument(IReadOnlyList<TextLine> Lines)
{
    /// <summary>Whether its properties say who made it; known of a PDF alone.</summary>
    public bool NamesAuthor { get; init; }

    /// <summary>The number of characters.</summary>
    public long Length => Lines.Sum(line => (long)line.Text.Length);
}
