using System.IO.Compression;
using System.Text;
using LrtIntegration.Intake;
using LrtIntegration.Sources;
using LrtIntegration.Tests.Sources.Text;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources;

/// <summary>Comments, tracked changes, hidden text and authors are told of a file, and of no other.</summary>
public sealed class WhatAFileCarriesOutOfSight
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Theory]
    [InlineData("word/comments.xml", "<w:comments/>", "comments")]
    [InlineData("xl/comments1.xml", "<comments/>", "comments")]
    [InlineData("xl/threadedComments/threadedComment1.xml", "<c/>", "comments")]
    [InlineData("word/document.xml", "<w:p><w:del><w:r/></w:del></w:p>", "trackedChanges")]
    [InlineData("word/document.xml", "<w:p><w:ins><w:r/></w:ins></w:p>", "trackedChanges")]
    [InlineData("word/document.xml", "<w:p><w:rPr><w:vanish/></w:rPr></w:p>", "hiddenText")]
    [InlineData("docProps/core.xml", "<p><creator>S. Bakker</creator></p>", "documentAuthor")]
    [InlineData("docProps/core.xml", "<p><lastModifiedBy>S. Bakker</lastModifiedBy></p>", "documentAuthor")]
    public void In_a_package_it_is_told(string part, string xml, string rule)
    {
        var remark = ConcealedParts.In(Dropped(DropFormat.Document, Package(part, xml))).ShouldHaveSingleItem();

        remark.Rule.ShouldBe(rule);
        remark.Text.ShouldNotContain("Bakker");
    }

    [Theory]
    [InlineData("word/document.xml", "<w:p><w:r><w:t>del ins vanish</w:t></w:r></w:p>")]
    [InlineData("docProps/core.xml", "<p><creator></creator><lastModifiedBy/></p>")]
    [InlineData("word/document.xml", "<w:p>")]
    public void Of_a_clean_or_damaged_package_nothing_is(string part, string xml) =>
        ConcealedParts.In(Dropped(DropFormat.Document, Package(part, xml))).ShouldBeEmpty();

    [Theory]
    [InlineData("/Author (S. Bakker)", true)]
    [InlineData("/#41uthor <FEFF0053>", true)]
    [InlineData("/Author ()", false)]
    [InlineData("/Title (/Author)", false)]
    public void The_author_of_a_PDF_is_told_also_where_its_dictionary_is_packed(string entry, bool isTold)
    {
        var drop = Dropped(DropFormat.Pdf, PackedPdf.With($"<<{entry}>>"));

        drop.Content.Span.IndexOf("Bakker"u8).ShouldBe(-1);
        ConcealedParts.In(drop).Select(remark => remark.Rule).ShouldBe(isTold ? ["documentAuthor"] : []);
    }

    [Theory]
    [InlineData("<dc:creator>S. Bakker</dc:creator>", true)]
    [InlineData("<dc:creator> </dc:creator><dc:title>creator</dc:title>", false)]
    [InlineData("<dc:creator>S. Bakker", false)]
    public void The_author_in_the_metadata_of_a_PDF_is_told(string element, bool isTold) =>
        ConcealedParts.In(Dropped(DropFormat.Pdf, PackedPdf.With("<<>>", $"<x xmlns:dc='http://purl.org/dc/elements/1.1/'>{element}</x>"))).Select(remark => remark.Rule).ShouldBe(isTold ? ["documentAuthor"] : []);

    [Fact]
    public void The_author_of_a_damaged_PDF_is_told_where_its_dictionary_lies_open()
    {
        ConcealedParts.In(Dropped(DropFormat.Pdf, Encoding.ASCII.GetBytes("%PDF-1.7 1 0 obj << /Author (S. Bakker) >> endobj"))).ShouldHaveSingleItem().Rule.ShouldBe("documentAuthor");
        ConcealedParts.In(Dropped(DropFormat.Pdf, Encoding.ASCII.GetBytes("%PDF-1.7 1 0 obj << /Title (x) >> endobj"))).ShouldBeEmpty();
    }

    private static Drop Dropped(DropFormat format, byte[] content) =>
        new(new string('a', 64), content, format, new Arrival("drops/x", null, null, "x"), new Handling.Read());

    private static byte[] Package(string part, string xml)
    {
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(package.CreateEntry(part).Open());
            writer.Write(xml.Replace("<w:p>", $"<w:p xmlns:w=\"{Word}\">", StringComparison.Ordinal).Replace("<w:comments/>", $"<w:comments xmlns:w=\"{Word}\"/>", StringComparison.Ordinal));
        }

        return bytes.ToArray();
    }
}
