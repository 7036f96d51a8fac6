using System.IO.Compression;
using LrtIntegration.Sources.Text;
using Shouldly;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;
using Xunit;

namespace LrtIntegration.Tests.Sources.Text;

/// <summary>A PDF may become 128 million bytes, of which 2 million are written on each page.</summary>
public sealed class WhatAPdfMayBecome
{
    private const int Document = 128_000_000;
    private const int OnePage = 2_000_000;

    // What LZW makes of one byte at most.
    private const int OfOneByte = 2_731;

    private readonly PdfAllowance allowance = new();

    [Fact]
    public void May_be_two_million_bytes_on_each_page()
    {
        allowance.Take(OnePage, isWriting: true);
        allowance.NextPage();
        allowance.Take(OnePage, isWriting: true);
        allowance.IsUsedUp.ShouldBeFalse();

        EndsIt(() => allowance.Take(1, isWriting: true));
    }

    [Fact]
    public void May_be_128_million_bytes_in_all()
    {
        allowance.Take(Document, isWriting: false);
        allowance.IsUsedUp.ShouldBeFalse();

        EndsIt(() => allowance.Take(1, isWriting: false));
    }

    [Fact]
    public void Stays_too_much_once_it_was()
    {
        EndsIt(() => allowance.Take(Document + 1, isWriting: false));

        EndsIt(() => allowance.Foresee(Packed(1)));
    }

    [Fact]
    public void Is_foreseen_of_packed_content()
    {
        allowance.Take(Document - 10, isWriting: false);

        allowance.Foresee(Packed(10));
        allowance.IsUsedUp.ShouldBeFalse();
        EndsIt(() => allowance.Foresee(Packed(11)));
    }

    [Fact]
    public void Is_foreseen_also_where_nothing_is_left()
    {
        allowance.Take(Document, isWriting: false);

        EndsIt(() => allowance.Foresee(Packed(1)));
    }

    [Fact]
    public void Is_foreseen_of_content_in_the_packing_of_old_files()
    {
        allowance.Take(Document - (2 * OfOneByte), isWriting: false);

        allowance.ForeseeLzw(2);
        allowance.IsUsedUp.ShouldBeFalse();
        EndsIt(() => allowance.ForeseeLzw(3));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(true, "Subtype", "Form")]
    [InlineData(false, "Subtype", "Image")]
    [InlineData(false, "Type", "Metadata")]
    [InlineData(false, "Length1", "1")]
    public void Counts_for_its_page_where_it_is_writing(bool counts, params string[] entry)
    {
        var stream = new DictionaryToken(entry.Chunk(2).ToDictionary(pair => NameToken.Create(pair[0]), pair => (IToken)NameToken.Create(pair[1])));
        var filter = new PdfFilters(allowance).GetFilters(stream).ShouldHaveSingleItem();

        void Decode() => filter.Decode(new byte[OnePage + 1], stream, DefaultFilterProvider.Instance, 0);

        if (counts)
            EndsIt(Decode);
        else
            Should.NotThrow(Decode);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Is_read_however_often_it_was_packed(int times) =>
        PdfText.Read(PackedPdf.Of("BT /F1 12 Tf 50 800 Td (Verslag van de LRT) Tj ET", times), ReadingExtent.Whole)
            .ShouldBeOfType<TextOpening.Opened>().Document.Lines.ShouldHaveSingleItem().Text.ShouldBe("Verslag van de LRT");

    [Fact]
    public void Is_told_of_where_it_is_too_much() =>
        PdfText.Read(PackedPdf.Of($"BT /F1 9 Tf ({new string('x', OnePage)}) Tj ET", times: 1), ReadingExtent.Whole)
            .ShouldBeOfType<TextOpening.Unreadable>().Found.ShouldBe("een PDF die uitgepakt buitensporig groot wordt");

    private void EndsIt(Action take)
    {
        Should.Throw<PdfGrowsTooFarException>(take);
        allowance.IsUsedUp.ShouldBeTrue();
    }

    private static byte[] Packed(int length)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write(new byte[length]);
        return packed.ToArray();
    }
}
