using System.Security;
using System.Text;

namespace LrtIntegration.Benchmarks.Fuzz;

/// <summary>Office files by hand, as small as they can be with something of each kind in them.</summary>
internal static class SmallPackages
{
    private const string Word = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";

    private static readonly string[] Header = ["Peildatum", "Niveau", "Code", "Naam", "Indicator", "Doelgroep", "Opvangvorm", "Waarde", "Eenheid", "Markering"];

    public static byte[] Workbook() => Package(
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", "<Relationships><Relationship Id='rId1' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>"),
        ("xl/workbook.xml", "<workbook xmlns:r='r'><workbookPr date1904='0'/><sheets><sheet name='Blad1' sheetId='1' r:id='rId1'/><sheet name='Blad2' sheetId='2' state='hidden' r:id='rId2'/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='rId1' Type='x/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='rId2' Type='x/worksheet' Target='worksheets/sheet2.xml'/><Relationship Id='rId3' Type='x/styles' Target='styles.xml'/><Relationship Id='rId4' Type='x/sharedStrings' Target='sharedStrings.xml'/></Relationships>"),
        ("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd-mm-yyyy'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='14'/></cellXfs></styleSheet>"),
        ("xl/sharedStrings.xml", $"<sst>{string.Concat(Header.Select(name => $"<si><t>{name}</t></si>"))}<si><r><t>pro</t></r><r><t>vincie</t></r></si></sst>"),
        ("xl/worksheets/sheet1.xml", $"<worksheet><cols><col min='9' max='9' hidden='1'/></cols><sheetData><row r='1'>{string.Concat(Header.Select((_, index) => $"<c t='s'><v>{index}</v></c>"))}</row>"
            + "<row r='2'><c r='A2' s='1'><v>45110</v></c><c t='s'><v>10</v></c><c t='inlineStr'><is><t>PV22</t></is></c><c t='str'><v>Drenthe</v></c><c t='inlineStr'><is><t>bezetting</t></is></c><c/><c/><c r='H2'><f>1+1</f><v>1234</v></c></row>"
            + "<row r='3' hidden='1'><c r='A3'><v>45110.5</v></c><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c></row></sheetData><mergeCells><mergeCell ref='A3:B4'/></mergeCells></worksheet>"),
        ("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row r='1'><c t='s'><v>0</v></c></row></sheetData></worksheet>"));

    public static byte[] Document() => Package(
        ("[Content_Types].xml", "<Types/>"),
        ("word/document.xml", $"<w:document {Word}><w:body><w:p><w:pPr><w:pStyle w:val='Kop1'/></w:pPr><w:r><w:t>Signaal</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Provincie:</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Drenthe</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
            + "<w:p><w:ins><w:r><w:t xml:space='preserve'>Onderwerp: opvang </w:t></w:r></w:ins><w:del><w:r><w:delText>oud</w:delText></w:r></w:del></w:p><w:p><w:r><w:t>Signaal: De opvang loopt vol.</w:t><w:br/><w:tab/><w:instrText>TOC</w:instrText></w:r></w:p></w:body></w:document>"),
        ("word/styles.xml", $"<w:styles {Word}><w:style w:styleId='Kop1'><w:name w:val='heading 1'/><w:basedOn w:val='Std'/></w:style><w:style w:styleId='Std'><w:name w:val='Normal'/></w:style></w:styles>"),
        ("word/numbering.xml", $"<w:numbering {Word}><w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num></w:numbering>"),
        ("docProps/core.xml", "<cp:coreProperties xmlns:cp='c' xmlns:dc='d'><dc:creator>x</dc:creator></cp:coreProperties>"));

    public static byte[] Minutes(string text) => Package(
        ("[Content_Types].xml", "<Types/>"),
        ("word/document.xml", $"<w:document {Word}><w:body>{string.Concat(text.Split('\n').Take(120).Select(line => $"<w:p><w:r><w:t>{SecurityElement.Escape(line.Trim())}</w:t></w:r></w:p>"))}</w:body></w:document>"));

    private static byte[] Package(params (string Name, string Content)[] parts) =>
        PackageMutation.Close(parts.Select(part => KeyValuePair.Create(part.Name, Encoding.UTF8.GetBytes(part.Content))));
}
