using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Striking;

/// <summary>Parts that do not add up to their whole while they came in different files: within one file its source says so itself.</summary>
internal sealed class SumsAcrossFiles(IReadOnlyList<SeriesHistory> histories, DateOnly since)
{
    private readonly Dictionary<Series, SeriesHistory> bySeries = histories.ToDictionary(history => history.Series);

    public IEnumerable<PackAttention> All() =>
        histories
            .Where(history => history.Series.Level is AreaLevel.Country or AreaLevel.Province)
            .SelectMany(history => history.Known.Where(point => point.Date > since).SelectMany(point => Of(history.Series, point)));

    private IEnumerable<PackAttention> Of(Series series, KnownPoint whole)
    {
        if (series.Level is AreaLevel.Country)
        {
            var provinces = Parts(Gazetteer.Provinces.Select(province => series with { Level = AreaLevel.Province, Code = province.Code }), whole);
            if (provinces.Count == Gazetteer.Provinces.Count && Differs(whole, provinces, 0))
                yield return Told("sumOfProvinces", series, whole, provinces, "de twaalf provincies tellen op tot");
        }

        if (series.Shelter is not Shelter.Total) yield break;
        var shelters = Parts(((Shelter[])[Shelter.Regular, Shelter.Emergency, Shelter.OutsideCoa]).Select(shelter => series with { Shelter = shelter }), whole);
        var crisis = Parts([series with { Shelter = Shelter.Crisis }], whole).Sum(part => part.Value);
        if (shelters.Count == 3 && Differs(whole, shelters, 0) && Differs(whole, shelters, crisis))
            yield return Told("sumOfShelters", series, whole, shelters, "de opvangvormen tellen op tot");
    }

    private List<KnownPoint> Parts(IEnumerable<Series> parts, KnownPoint whole) =>
    [
        .. parts
            .Select(part => bySeries.GetValueOrDefault(part)?.Known.FirstOrDefault(point => point.Date == whole.Date))
            .OfType<KnownPoint>(),
    ];

    private static bool Differs(KnownPoint whole, List<KnownPoint> parts, decimal besides) =>
        parts.Sum(part => part.Value) + besides != whole.Value && parts.Exists(part => part.Version.Evidence != whole.Version.Evidence);

    private static PackAttention Told(string rule, Series series, KnownPoint whole, List<KnownPoint> parts, string clause) => Strike.Of(
        rule,
        whole.Version,
        $"{Strike.Subject(series, whole.Version.Figure.Area.Name)}, peildatum {DutchText.Date(whole.Date)}: {clause} {string.Join(" + ", parts.Select(part => DutchText.Number(part.Value)))} = {DutchText.Number(parts.Sum(part => part.Value))}, "
        + $"maar als totaal staat er {DutchText.Number(whole.Value)}, een verschil van {DutchText.Number(Math.Abs(parts.Sum(part => part.Value) - whole.Value))}; de delen staan in {DutchText.Enumerate([.. parts.Select(part => part.Version.Evidence.FileName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])}.",
        [whole.Value, .. parts.Select(part => part.Value)]);
}
