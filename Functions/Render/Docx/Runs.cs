using System.Globalization;
using System.Xml.Linq;
using LrtIntegration.Pack;
using static LrtIntegration.Render.Docx.Wml;

namespace LrtIntegration.Render.Docx;

/// <summary>Text as runs: line ends, tabs, emphasis, links within the document.</summary>
internal static class Runs
{
    public static IEnumerable<XElement> Of(IReadOnlyList<Span> spans, Anchors anchors) => spans.Select(span => Of(span, anchors));

    /// <summary>A run of plain text.</summary>
    public static XElement Text(string text, params ReadOnlySpan<object?> properties)
    {
        var visible = VisibleText.Of(text);
        var all = VisibleText.IsRightToLeft(visible) ? [.. properties, El("rtl")] : properties;
        return El("r", all.IsEmpty ? null : El("rPr", all), Lines(visible));
    }

    /// <summary>A mark around content to which links lead; just the content where the id has its mark already.</summary>
    public static IEnumerable<XElement> Marked(string? id, IEnumerable<XElement> content, Anchors anchors)
    {
        if (!anchors.Place(id))
            return content;

        var number = anchors.Ordinal(id!);
        return [El("bookmarkStart", At("id", number), At("name", Bookmark(number))), .. content, El("bookmarkEnd", At("id", number))];
    }

    public static XElement Link(string id, IEnumerable<XElement> runs, Anchors anchors) =>
        El("hyperlink", At("anchor", Bookmark(anchors.Ordinal(id))), At("history", "1"), runs);

    /// <summary>A field of Word, with what it shows until Word counts it anew.</summary>
    public static XElement Field(string instruction, string shown) => El("fldSimple", At("instr", $" {instruction} "), Text(shown));

    private static XElement Of(Span span, Anchors anchors)
    {
        if (!anchors.Know(span.Target))
            return Text(span.Text, Emphasised(span.Emphasis));

        return Link(span.Target!, [Text(span.Text, [Val("rStyle", "Hyperlink"), .. Emphasised(span.Emphasis)])], anchors);
    }

    private static object?[] Emphasised(Emphasis emphasis) => emphasis switch
    {
        Emphasis.None => [],
        Emphasis.Strong => [El("b"), El("bCs")],
        Emphasis.Muted => [Val("color", Hex(Ink.Muted))],
        Emphasis.Reference => [Val("u", "none"), Val("vertAlign", "superscript")],
        _ => throw new ArgumentOutOfRangeException(nameof(emphasis), emphasis, message: null),
    };

    private static object? Lines(string text) => text.AsSpan().ContainsAny('\n', '\t') ? Split(text) : text.Length > 0 ? Piece(text) : null;

    private static IEnumerable<XElement> Split(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\t'))
                continue;
            if (i > start)
                yield return Piece(text[start..i]);
            if (i < text.Length)
                yield return El(text[i] == '\n' ? "br" : "tab");
            start = i + 1;
        }
    }

    // Word leaves out the blanks around a text, unless it is told to keep them.
    private static XElement Piece(string text) => El("t", char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) ? new XAttribute(XNamespace.Xml + "space", "preserve") : null, text);

    // A name that begins with "_" is hidden in Word's list of bookmarks.
    private static string Bookmark(int number) => string.Create(CultureInfo.InvariantCulture, $"_Ref{number:D6}");
}
