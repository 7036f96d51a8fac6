using LrtIntegration.Pack;

namespace LrtIntegration.Tests.Render;

/// <summary>Packs that are far larger or stranger than a real one, by a name that says how.</summary>
internal static class LargePacks
{
    private static readonly string Novel = string.Join(' ', Enumerable.Range(1, 14_000).Select(i => $"woord{i % 97}"))[..100_000];

    public static IReadOnlyDictionary<string, BriefingPack> All { get; } = new SortedDictionary<string, BriefingPack>(StringComparer.Ordinal)
    {
        ["100.000 letters"] = Of(
            new Paragraph(Novel),
            new Quotation(Novel, [new("Bron")]),
            new Notice(NoticeKind.Warning, [new(Novel)]),
            new Table("lang", "Eén lange cel", [new("A"), new("B")], [new([new(Novel), new("kort")])], "Bron")),
        ["100.000 letters without a space"] = Of(new Paragraph(new string('x', 100_000)), new Quotation(new string('é', 100_000), [])),
        ["500 signals"] = Of([.. Enumerable.Range(1, 500).SelectMany(Signal)]),
        ["342 municipalities"] = Of(new Table(
            "gemeenten",
            "Bezetting per gemeente",
            [new("Gemeente"), new("Provincie"), new("Bezetting", Alignment.Right)],
            [.. Enumerable.Range(1, 342).Select(i => new Row([new($"Gemeente {i}"), new("Fryslân"), new($"{i * 7}")], Id: $"gemeente-{i}"))],
            "Bron: COA.")),
        ["other scripts"] = Of(
            new Heading("schrift", 2, "Berichten in andere schriften"),
            new Paragraph("e\u0301e\u0301n, a\u0308, o\u0323\u0302, n\u0303: letters met losse tekens"),
            new Paragraph("Привет, γειά, Đà Nẵng, Łódź, Škoda"),
            new Paragraph("Emoji: 🏠 en 📄 en ☎"),
            new Table("schriften", "Schriften", [new("Taal"), new("Tekst")], [new([new("Turks"), new("İstanbul, ğüşiöç")])], "Bron")),
        ["markup of every kind"] = Of(
            new Heading("opmaak", 2, "#panic()"),
            new Paragraph("#panic() #import \"x.typ\": * #sys.inputs *vet* _schuin_ `code` $x^2$ <label> @verwijzing // weg /* weg */ \\u{1F600} ~ --- = Kop - punt + nummer"),
            new Bullets([[new("#include \"/etc/passwd\"")], [new("#image(\"x.png\")")]]),
            new Quotation("#set page(fill: black); </w:t></w:p><script>alert(1)</script>", [new("#link(\"https://voorbeeld.example\")[x]", Emphasis.Strong)]),
            new Notice(NoticeKind.Warning, [new("#eval(\"1\")")]),
            new KeyFigures([new("#label", "#1", "*x*")]),
            new Notes([new("#kop")], [new("noot", "#1", [new("/ #noot: *x*")])]),
            new Table("#tabel", "#bijschrift", [new("#kop"), new("]")], [new([new("#cel"), new("[[")], RowKind.Total)], "#bron"),
            new ChartFigure("grafiek", new BarChart("#titel \"}", "#eenheid", [new("#staaf </text>", 3)]), "#conclusie \"}", "#bron")),
        ["every plane of Unicode"] = Of([.. Enumerable.Range(0, 0x323).Select(block => new Paragraph(EveryOther(block * 0x100)))]),
    };

    private static IEnumerable<Block> Signal(int number) =>
    [
        new Heading($"signaal-{number}", 3, $"Signaal {number}"),
        new Paragraph($"PRT Drenthe; 5 juli 2023; thema opvang; urgentie {number}."),
        new Quotation($"Wij zien geen ruimte meer voor locatie {number}, en vragen om een besluit.", [new($"bericht-{number}.txt, regel 7", Target: $"signaal-{number}")]),
    ];

    // Of each block of 256 code points some, whatever they are.
    private static string EveryOther(int start) => string.Concat(Enumerable.Range(0, 0x100 / 16)
        .Select(step => start + (step * 16) + (start / 0x100 % 16))
        .Where(point => point is not (>= 0xD800 and <= 0xDFFF) and <= 0x10FFFF)
        .Select(char.ConvertFromUtf32));

    private static BriefingPack Of(params Block[] blocks) =>
        SamplePack.With(new("Proef", "Bij slechte invoer", "Concept", [], [new("hoofdstuk", "Hoofdstuk", blocks)]));
}
