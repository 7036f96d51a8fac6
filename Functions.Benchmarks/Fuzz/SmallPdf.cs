using System.Text;

namespace LrtIntegration.Benchmarks.Fuzz;

/// <summary>PDFs by hand, not packed, so that each byte of them means something. Without a table of objects: readers find them all the same.</summary>
internal static class SmallPdf
{
    public static byte[] Open { get; } = Whole(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        Stream("", "BT /F1 12 Tf 50 800 Td (Verslag van de LRT) Tj 0 -14 Td [(1. )-250(Opening)] TJ T* (COA zegt toe) ' ET"),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Differences[65/A/eacute]>>>>");

    public static byte[] Nested { get; } = Whole(
        "<</Type/Catalog/Pages 2 0 R/Outlines 9 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[4 0 R 4 0 R]/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>/Annots[7 0 R]>>",
        Stream("", "q 1 0 0 1 0 0 cm /X Do Q BT /F1 9 Tf 1 0 0 1 50 700 Tm <00410042> Tj ET BI/W 1/H 1/BPC 8/CS/G ID x EI"),
        "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 8 0 R/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/W[0[500 600]]>>]>>",
        Stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</Y 6 0 R>>/Font<</F1 5 0 R>>>>", "BT /F1 9 Tf <0041> Tj ET"),
        "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.nl)>>>>",
        Stream("", "/CIDInit /ProcSet findresource begin 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0041> <0042> <0041> endbfrange"));

    private static byte[] Whole(params string[] objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        foreach (var (index, item) in objects.Index())
        {
            table.Append(FormattableString.Invariant($"{file.Length:d10} 00000 n \n"));
            file.Append(FormattableString.Invariant($"{index + 1} 0 obj{item}\nendobj\n"));
        }

        var start = file.Length;
        file.Append(FormattableString.Invariant($"xref\n0 {objects.Length + 1}\n{table}trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF"));
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Stream(string entries, string content) => FormattableString.Invariant($"<<{entries}/Length {content.Length}>>stream\n{content}\nendstream");
}
