namespace LrtIntegration.Sources.Text;

/// <summary>How a line of a document stands against the line before it.</summary>
internal enum LineRole
{
    /// <summary>A line that may run on from the one before it: the width of the page ended that one.</summary>
    Line,

    /// <summary>The first line of a paragraph that its author began.</summary>
    Paragraph,

    /// <summary>A paragraph in a heading style.</summary>
    Heading,

    /// <summary>A paragraph in a table cell.</summary>
    Cell,
}

/// <summary>One line of a document: its text without control characters, and where it stands (<c>regel 31</c>, <c>alinea 31</c>, <c>pagina 2</c>).</summary>
internal sealed record TextLine(string Text, string Location, LineRole Role = LineRole.Line)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
