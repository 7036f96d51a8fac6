using System.IO.Compression;
using System.Text;
using LrtIntegration.Intake;

namespace LrtIntegration.Tests.Sources.Text;

/// <summary>DOCX drops made in the test, from the XML inside the body.</summary>
internal static class Docx
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    public static Drop OfParagraphs(params IEnumerable<string> texts) =>
        OfBody(string.Concat(texts.Select(Paragraph)));

    public static string Paragraph(string text) =>
        $"<w:p><w:r><w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</w:t></w:r></w:p>";

    public static Drop OfBody(string body, params (string Name, string Xml)[] parts) =>
        OfDocument($"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document {Namespaces}><w:body>{body}</w:body></w:document>", parts);

    public static Drop OfDocument(string document, params (string Name, string Xml)[] parts)
    {
        var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts.Append(("word/document.xml", document)))
            {
                using var entry = package.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return Drops.Of(DropFormat.Document, bytes.ToArray(), "document.docx");
    }

    public static string Part(string root, string inner) => $"<w:{root} {Namespaces}>{inner}</w:{root}>";
}
