namespace LrtIntegration.Benchmarks.Fuzz;

/// <summary>Words that readers look for, by format.</summary>
internal static class FuzzWords
{
    public static readonly string[] Table =
    [
        ";", "\t", ",", "\"", "\"\"", "\r\n", "\r", "sep=;\n", "\uFEFF", "Peildatum;Niveau;Code;Naam;Indicator;Doelgroep;Opvangvorm;Waarde;Eenheid;Markering\n", "totaal", "provincie", "gemeente", "PV22", "GM0014",
        "bezetting", "amv", "oekraine", "noodopvang", "1.234", "1.234,50", "-", "3-7-2023", "2023-07-03", "week 27 2023", "geheim", "<5", "=1+1", "Aanvraagnummer;Gemeentecode;Gemeente;Datum ontvangst;Status;Datum status;Gezinsgrootte;Bedrag aangevraagd;Bedrag verleend\n", "verleend", "€ 35.000,-", "Provincie;Datum;Onderwerp;Signaal\n",
    ];

    public static readonly string[] Workbook =
    [
        "<", ">", "/>", "&lt;", "&#x41;", "&#0;", "<row r='1'>", "</row>", "<c r='A1' t='s'><v>0</v></c>", "<c r='XFD1048576'><v>1</v></c>", "<c t='inlineStr'><is><t>totaal</t></is></c>", "<mergeCell ref='A1:XFD1048576'/>",
        "<col min='1' max='16384' hidden='1'/>", " hidden='1'", " t='s'", " t='e'", " t='b'", " t='d'", " s='99'", "<f>A1</f>", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "<!--", "-->", "<![CDATA[", "]]>", "<si><t>x</t></si>", "<r><t>x</t></r>", "_x0000_", "_x000D_",
        "<sheetData>", "</sheetData>", " date1904='1'", " formatCode='[h]:mm;@'", " numFmtId='14'", " Target='/../../x'", " TargetMode='External'", "<sheet name='x' sheetId='2' r:id='rId9' state='hidden'/>", "45110", "1E400",
    ];

    public static readonly string[] Document =
    [
        "<", ">", "/>", "<w:p>", "</w:p>", "<w:r><w:t>", "</w:t></w:r>", "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", "<w:del>", "<w:ins>", "<w:instrText>", "<w:tab/>", "<w:br/>", "<w:txbxContent>", "<mc:Fallback>", "<w:numPr><w:ilvl w:val='99'/><w:numId w:val='1'/></w:numPr>",
        "<w:lvlText w:val='%1.%2.%9'/>", "<w:start w:val='2147483647'/>", "<w:basedOn w:val='Heading1'/>", "<w:vanish/>", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "<![CDATA[", "]]>", "<!--", "&#x202E;", "\u0000", "Provincie: Drenthe", "Signaal: ", "Gevraagd aan LRT: besluit", "1. Opening", "Aanwezig: ", "zegt toe", "COA ", "(JenV)",
    ];

    public static readonly string[] Pdf =
    [
        "<<", ">>", "[", "]", "(", ")", "\\", " 0 R", " 1 0 R", " 0 obj", "endobj", "stream\n", "\nendstream", "/Length ", "/Filter/FlateDecode", "/Filter[/ASCIIHexDecode/ASCII85Decode/LZWDecode/RunLengthDecode]", "/Type/Page", "/Kids[2 0 R 3 0 R]", "/Parent 3 0 R", "/Count 99999999", "/Contents[4 0 R 4 0 R]",
        "/Resources", "/XObject<</X 6 0 R>>", "/X Do", "q", "Q", "BT", "ET", "/F1 9 Tf", "1 0 0 1 50 700 Tm", "T*", "(x)Tj", "[(x)-250(y)]TJ", "'", "\"", "BI/W 1/H 1/BPC 8/CS/G ID x EI", "/DecodeParms<</Predictor 15/Columns 99999>>", "/ToUnicode 5 0 R", "/Encoding/Identity-H", "/Subtype/Type0/DescendantFonts[5 0 R]",
        "/Encrypt 9 0 R", "/ObjStm", "/XRef", "/W[1 9 9]", "/Prev 0", "xref\n0 9\n", "trailer", "startxref\n0\n", "%%EOF", "%PDF-1.7\n", "<feff0041>", "/Rotate 90", "/MediaBox[0 0 1e9 1e9]", "1 beginbfrange <0000><ffff><0000> endbfrange", "1 begincodespacerange<00><ffff>endcodespacerange",
    ];

    public static readonly string[] Text =
    [
        "\n", "\r\n", "\n\n", "\t", "\u00AD\n", "\u202E", "\u0000", "1. Opening\n", "2. ", "- ", "* ", "Aanwezig: ", "Dhr. ", "Mevr. ", "(JenV), ", "(VNG)", "COA ", "zegt toe ", "komt hierop terug", "wordt vastgesteld", "is afgesproken", "vraagt ", "wanneer ", "?", ". ", "; ", ": ", "“", "”", "'", "voor 1 augustus", "juli 2023", "Verslag Landelijke Regietafel",
        "Provincie: Drenthe\n", "Datum: 3 juli 2023\n", "Onderwerp: ", "Signaal: ", "Thema: ", "Gevraagd aan LRT: besluit\n", "Urgentie: hoog\n", "Vertrouwelijk: ja\n", "Van: ", "Verzonden: ", "Met vriendelijke groet,", "-----Oorspronkelijk bericht-----\n", "> ", "prt@drenthe.example", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "provincie van in de ", "geachte ",
    ];

    public static readonly string[] Mail =
    [
        "\r\n", "\r\n\r\n", "\n ", "From: ", "Sender: ", "To: ", "Subject: ", "Date: ", "MIME-Version: 1.0\r\n", "Content-Type: ", "multipart/mixed; boundary=b\r\n\r\n", "multipart/alternative; boundary=\"\"", "multipart/encrypted", "multipart/report; report-type=disposition-notification", "message/rfc822\r\n\r\n", "message/partial; id=1; number=1", "message/external-body; access-type=URL", "text/html; charset=utf-7\r\n\r\n", "text/calendar; method=REPLY",
        "application/ms-tnef; name=winmail.dat", "application/pkcs7-mime; smime-type=enveloped-data", "--b\r\n", "--b--\r\n", "Content-Transfer-Encoding: base64\r\n", "Content-Transfer-Encoding: quoted-printable\r\n", "Content-Transfer-Encoding: uuencode\r\n", "Content-Disposition: attachment; filename=", "\"../../x.csv\"", "filename*0*=UTF-8''%00", "=?utf-8?B?w6k=?=", "=?utf-8?Q?=E9?=", "=\r\n", "From x\r\n", "<table><tr><td>", "</td></tr></table>", "<div style='display:none'>", "<!--", "-->", "<script>", "&nbsp;", "&#x1F600;", "https://x.sharepoint.com/:x:/s/y", "charset=windows-1252", "format=flowed; delsp=yes", "Auto-Submitted: auto-replied\r\n", "\u0000",
    ];

    public static readonly string[] Json =
    [
        "{", "}", "[", "]", ":", ",", "\"", "\\u0000", "\\ud800", "null", "true", "-0", "1e999", "\"kind\":", "\"close\"", "\"id\":", "\"by\":", "\"at\":\"2023-07-18T09:00\"", "\"to\":", "\"evidence\":", "\"field\":", "\"rulings\":[", "\"meetings\":[", "\"date\":\"2023-07-20\"", "\"meeting\":\"2023-07-20\"", "\"request\":", "\"version\":1",
        "\"eventType\":\"Microsoft.Storage.BlobCreated\"", "\"type\":", "\"specversion\":\"1.0\"", "\"subject\":\"/blobServices/default/containers/drops/blobs/a.csv\"", "\"data\":{\"url\":\"https://x.blob.core.windows.net/drops/a%2Fb.csv\"}", "%00", "%2e%2e/", "\"Data\":{\"message\":", "//x\n", "\uFEFF", "\"at\":\"2023-03-26T02:30\"", "\"deliveries\":[{\"source\":\"coa\"}]", "\"jumps\":[", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    ];
}
