namespace LrtIntegration.Sources.Text;

/// <summary>The text of a TXT, DOCX or PDF in reading order.</summary>
internal sealed record TextDocument(IReadOnlyList<TextLine> Lines)
{
    /// <summary>The number of characters.</summary>
    public long Length => Lines.Sum(line => (long)line.Text.Length);
}
