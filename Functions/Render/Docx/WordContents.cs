using System.Xml.Linq;
using LrtIntegration.Pack;
using static LrtIntegration.Render.Docx.Wml;

namespace LrtIntegration.Render.Docx;

/// <summary>The table of contents: a field of Word, filled in beforehand with links.</summary>
/// <remarks>Page numbers are not known before Word lays out the pages; a wrong one would be worse than none. "Update table" in Word adds them.</remarks>
internal static class WordContents
{
    public static IEnumerable<XElement> Of(BriefingDocument document, Anchors anchors)
    {
        yield return Wml.Paragraph("TOCHeading", [Runs.Text("Inhoud")]);
        var entries = OutlineEntry.Of(document).Where(entry => entry.Level <= 2).ToList();
        if (entries.Count > 0)
            yield return El("sdt", El("sdtPr", El("docPartObj", Val("docPartGallery", "Table of Contents"), El("docPartUnique"))), El("sdtContent", Entries(entries, anchors)));
    }

    private static IEnumerable<XElement> Entries(List<OutlineEntry> entries, Anchors anchors)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            List<object?> content = [Runs.Link(entries[i].Id, [Runs.Text(entries[i].Text)], anchors)];
            if (i == 0)
                content.InsertRange(0, [Character("begin"), El("r", El("instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), " TOC \\o \"1-2\" \\h \\z \\u ")), Character("separate")]);
            if (i == entries.Count - 1)
                content.Add(Character("end"));
            yield return Wml.Paragraph($"TOC{entries[i].Level}", content);
        }
    }

    private static XElement Character(string type) => El("r", El("fldChar", At("fldCharType", type)));
}
