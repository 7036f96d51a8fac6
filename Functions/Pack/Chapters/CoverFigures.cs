using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>The five figures of the cover, each with its change.</summary>
internal static class CoverFigures
{
    public static KeyFigures Compose(Material material) => new(
    [
        Of(material, "Bezetting", Series.National(Indicator.Occupancy, PopulationGroup.Total)),
        Of(material, "Capaciteit", Series.National(Indicator.Capacity, PopulationGroup.Total)),
        Of(material, "Alleenstaande minderjarige vreemdelingen (amv)", Series.National(Indicator.Occupancy, PopulationGroup.UnaccompaniedMinors)),
        Of(material, "Uitstroom statushouders", Series.National(Indicator.Outflow, PopulationGroup.PermitHolders)),
        Budget(material),
    ]);

    private static KeyFigure Of(Material material, string label, Series series)
    {
        if (material.Figures.Latest(series) is not { } latest)
            return new(label, "niet ontvangen", "geen landelijk cijfer voor deze vergadering");
        var change = FigureCells.Change(latest, material.Figures.Previous(series));
        return new(
            label,
            Phrase.Value(latest.Value, latest.Mark),
            $"{change}; stand van {DutchText.Date(latest.ReferenceDate)}{(material.Figures.IsCorrected(latest) ? ", gecorrigeerd" : "")}{Stale(material, SourceName.Coa)}",
            Origin: FigureCells.Between(latest, material.Figures.Previous(series)) ?? Origin.Of(latest));
    }

    private static KeyFigure Budget(Material material)
    {
        var grants = material.Grants;
        const string Label = "Benut subsidiebudget grote gezinnen";
        if (grants.Scheme is null) return new(Label, "geen regeling open", "voor deze vergadering is geen openstelling bekend");
        if (grants.Versions.Count == 0) return new(Label, "niet ontvangen", "geen aanvragen ontvangen voor deze vergadering");
        return new(
            Label,
            DutchText.Percentage(grants.Share(grants.Granted)),
            $"{DutchText.Euro(grants.Granted)} van {DutchText.Euro(grants.Scheme.Budget)} verleend{Stale(material, SourceName.Bzk)}",
            Origin: grants.ShareOf("verleend bedrag gedeeld door het budget", grants.Drawing));
    }

    private static string Stale(Material material, SourceName source) =>
        material.Coverage(source) is { Status: CoverageStatus.Stale } line ? $"; {Freshness.Of(line, material.Meeting)}" : "";
}
