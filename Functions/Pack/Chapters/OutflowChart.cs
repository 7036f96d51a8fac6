using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>How many permit holders (statushouders) left the reception for a home, per delivery of COA.</summary>
internal static class OutflowChart
{
    private const string Lacking = "Landelijke cijfers over de uitstroom van statushouders uit het halfjaar voor deze vergadering zijn niet ontvangen.";

    private static readonly Series Outflow = Series.National(Indicator.Outflow, PopulationGroup.PermitHolders);

    public static IEnumerable<Block> Blocks(FigureBook figures) =>
        new WeeklyChart("grafiek-uitstroom-statushouders", "Uitstroom van statushouders", "personen", [new("Uitstroom", figures.Charted(Outflow))])
            .Blocks(Conclusion(figures), Lacking, Origin.Of("gemiddelde van de eerdere peildata", figures.Charted(Outflow).Where(point => point.Value is not null)));

    private static string Conclusion(FigureBook figures)
    {
        var known = figures.Charted(Outflow).Where(point => point.Value is not null).ToList();
        if (known.Count == 0) return Lacking;
        var last = known[^1];
        var now = $"Op {DutchText.Date(last.ReferenceDate)} was de uitstroom van statushouders {Phrase.Count((int)last.Value!.Value, "persoon", "personen")}";
        if (known.Count == 1) return $"{now}.";
        var average = Math.Round(known.SkipLast(1).Average(point => point.Value!.Value), 1, MidpointRounding.AwayFromZero);
        var compared = last.Value.Value.CompareTo(average) switch
        {
            > 0 => "meer dan",
            < 0 => "minder dan",
            _ => "evenveel als",
        };
        return $"{now}, {compared} het gemiddelde van {DutchText.Number(average)} over {Phrase.Count(known.Count - 1, "eerdere peildatum", "eerdere peildata")}.";
    }
}
