using LrtIntegration.Pack;

namespace LrtIntegration.Render.Pdf;

/// <summary>A small pack that has a little of everything, to set once before the real one.</summary>
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
            ])]),
    };
}
