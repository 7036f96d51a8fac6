using LrtIntegration.Reference;
using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Sources.Coa;

/// <summary>Checks that the parts of a file add up, where all parts are there.</summary>
internal static class CoaSums
{
    private static readonly Shelter[] _parts = [Shelter.Regular, Shelter.Emergency, Shelter.OutsideCoa];

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
        if (Values(_parts.Select(part => series.Sibling(total, part))) is not { } parts)
            return;

        var crisis = series.Sibling(total, Shelter.Crisis)?.Value;
        if (parts.Sum() == total.Value || parts.Sum() + crisis == total.Value)
            return;

        var all = crisis is { } extra ? [.. parts, extra] : parts;
        findings.Note("sumOfShelters", total.Trace.Location, CoaWording.SheltersDiffer(total, all));
    }

    private static void CheckProvinces(Figure country, CoaSeries series, Findings findings)
    {
        if (Values(Gazetteer.Provinces.Select(province => series.Sibling(country, province.Area))) is { } provinces && provinces.Sum() != country.Value)
            findings.Note("sumOfProvinces", country.Trace.Location, CoaWording.ProvincesDiffer(country, provinces));
    }

    /// <summary>The values of the figures; null where one is missing.</summary>
    private static List<decimal>? Values(IEnumerable<Figure?> figures)
    {
        var values = new List<decimal>();
        foreach (var figure in figures)
        {
            if (figure?.Value is not { } value)
                return null;

            values.Add(value);
        }

        return values;
    }
}
