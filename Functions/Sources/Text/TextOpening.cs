namespace LrtIntegration.Sources.Text;

/// <summary>What became of an attempt to read a drop as text.</summary>
internal abstract record TextOpening
{
    private TextOpening()
    {
    }

    /// <summary>There is text in it.</summary>
    public sealed record Opened(TextDocument Document) : TextOpening;

    /// <summary>There is no text to be had. The texts are Dutch and complete a refusal.</summary>
    public sealed record Unreadable(string Found, string Expected, string Message) : TextOpening;

    /// <summary>The drop is no text document at all: a mail, a workbook, an image.</summary>
    public sealed record NotText : TextOpening;
}
