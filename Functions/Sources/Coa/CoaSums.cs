using LrtIntegration.Reference;
using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Sources.Coa;

/// <summary>Checks that the parts of a file add up, where all parts are there.</summary>
internal static class CoaSums
{
    public static void Check(CoaSeries series, Findings findings)
    {
        foreach (var figure in series.Figures)
        {
            if (figure.Value is null)
                continue;

            if (figure.Shelter == Shelter.Total)
                CheckShelters(figure, series, findings);

            if (figure.Area.Level == AreaLevel.Country)
                CheckProvinces(figure, series, findings);
        }
    }

    /// <summary>COA publishes its total without crisis reception, others with it: either is right.</summary>
    private static void CheckShelters(Figure total, CoaSeries series, Findings findings)
    {
        if (series.Sibling(total, Shelter.Regular)?.Value is not { } regular
            || series.Sibling(total, Shelter.Emergency)?.Value is not { } emergency
            || series.Sibling(total, Shelter.OutsideCoa)?.Value is not { } outside)
        {
            return;
        }

        var sum = regular + emergency + outside;
        var crisis = series.Sibling(total, Shelter.Crisis)?.Value;
        if (sum == total.Value || sum + crisis == total.Value)
            return;

        decimal[] parts = crisis is { } extra ? [regular, emergency, outside, extra] : [regular, emergency, outside];
        findings.Note("sumOfShelters", total.Trace.Location, CoaWording.SheltersDiffer(total, parts));
    }

    private static void CheckProvinces(Figure country, CoaSeries series, Findings findings)
    {
        var values = new List<decimal>();
        foreach (var province in Gazetteer.Provinces)
        {
            if (series.Sibling(country, province.Area)?.Value is not { } value)
                return;

            values.Add(value);
        }

        if (values.Sum() != country.Value)
            findings.Note("sumOfProvinces", country.Trace.Location, CoaWording.ProvincesDiffer(country, values));
    }
}
