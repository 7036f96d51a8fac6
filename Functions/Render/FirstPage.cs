using LrtIntegration.Pack;

namespace LrtIntegration.Render;

/// <summary>A small pack that has a little of everything, to draw once before the real one.</summary>
internal static class FirstPage
{
    public static BriefingPack Pack { get; } = new("", new(new(2023, 1, 2), Previous: null), 1, "", [], [], [], new([], [], Budget: null), [], [], [], [], [], [], [], [])
    {
        Document = new(
            "Proef",
            "",
            "",
            [new Paragraph([new("Proef", Emphasis.Strong)])],
            [new("proef", "Proef", [
                new Table("tabel", "Proef", [new("A"), new("B", Alignment.Right)], [new([new("a"), new("1")])], "Bron"),
                new ChartFigure("grafiek", new BarChart("Proef", "personen", [new("a", 1)]), "Proef.", "Bron"),
                new ChartFigure("verloop", new LineChart("Proef", "personen", [new("a", [new(new(2023, 1, 2), 1), new(new(2023, 1, 9), 2)])]), "Proef.", "Bron"),
            ])]),
    };
}
