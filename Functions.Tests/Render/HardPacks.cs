using LrtIntegration.Pack;

namespace LrtIntegration.Tests.Render;

/// <summary>Packs with documents that strain a renderer, by a name that says how.</summary>
internal static class HardPacks
{
    public static IReadOnlyDictionary<string, BriefingPack> All { get; } = new SortedDictionary<string, BriefingPack>(StringComparer.Ordinal)
    {
        ["whole"] = SamplePack.Whole,
        ["empty"] = SamplePack.Empty,
        ["empty blocks"] = Of(
            new Paragraph([]),
            new Bullets([]),
            new Bullets([[]]),
            new Quotation("", []),
            new Notes([], []),
            new Notes([], [new("", "", [])]),
            new KeyFigures([]),
            new Table("leeg", "", [], [], ""),
            new Table("zonder-rijen", "Niets", [new("Kop")], [], ""),
            new Table("korte-rij", "Rijen van ongelijke lengte", [new("A"), new("B")], [new([]), new([new("1"), new("2"), new("3")])], ""),
            new ChartFigure("grafiek-1", new LineChart("Niets", "personen", []), "", ""),
            new ChartFigure("grafiek-2", new LineChart("Alles onbekend", "personen", [new("A", [new(new(2023, 7, 3), Value: null)])]), "", ""),
            new ChartFigure("grafiek-3", new BarChart("Niets", "personen", []), "", "")),
        ["nine key figures"] = Of(new KeyFigures([.. Enumerable.Range(1, 9).Select(i => new KeyFigure($"Label {i}", $"{i}", "geen verschil", "hoofdstuk"))])),
        ["500 rows"] = Of(new Table("groot", "Vijfhonderd rijen", [new("Nr."), new("Aantal", Alignment.Right)], [.. Enumerable.Range(1, 500).Select(i => new Row([new($"rij {i}"), new($"{i}")], Id: $"rij-{i}"))], "Bron")),
        ["100.000 letters in a cell"] = Of(new Table("lang", "Eén lange cel", [new("A"), new("B")], [new([new(new string('x', 100_000)), new("kort")])], "Bron")),
        ["100.000 letters in a note"] = Of(new Notes([new("Bestand")], [new("lang", "1", [new(string.Join(' ', Enumerable.Repeat("woorden", 12_500)))])])),
        ["40 columns"] = Of(new Table("breed", "Veertig kolommen", [.. Enumerable.Range(1, 40).Select(i => new Column($"Kolom {i}"))], [new([.. Enumerable.Range(1, 40).Select(i => new Cell($"waarde {i}"))])], "Bron")),
        ["strange letters"] = Of(
            new Paragraph("nul\0, bel\a, esc\u001b, c1\u0085, half \ud800, half \udc00, geen teken \uffff, omkering \u202e"),
            new Paragraph("شكرا جزيلا"),
            new Paragraph("תודה רבה"),
            new Paragraph("👩‍👩‍👧 en 𝒳"),
            new Paragraph("regel 1\r\nregel 2\rregel 3\ttab"),
            new Quotation("</p><script>alert(1)</script>&amp;\"'", [new("x")]),
            new Table("t\0<\">", "<b>\u0001", [new("<th>")], [new([new("]]>")])], "\ud83d"),
            new ChartFigure("g", new BarChart("<svg>", "\u0002", [new("\ud800 <text>", 1), new("", Value: null, "\0")]), "\"'\u0003", "")),
        ["the same id twice, links to nowhere"] = Of(
            new Heading("dubbel", 2, "Een"),
            new Heading("dubbel", 3, "Twee"),
            new Table("dubbel", "Drie", [new("A")], [new([new("x", "nergens")], Id: "dubbel"), new([new("y", "_inhoud")], Id: "_inhoud")], ""),
            new Paragraph([new("naar", Target: "dubbel"), new("nergens", Target: "bestaat niet"), new("met spatie", Target: "een anker")]),
            new Heading("een anker", 2, "")),
    };

    public static BriefingPack Saying(string text) =>
        SamplePack.With(new("Proef", "Proef", "Concept", [], [new("hoofdstuk", "Hoofdstuk", [new Paragraph(text)])]));

    private static BriefingPack Of(params Block[] blocks) =>
        SamplePack.With(new("Proef", "", "Concept", blocks, [new("hoofdstuk", "Hoofdstuk", [])]));
}
