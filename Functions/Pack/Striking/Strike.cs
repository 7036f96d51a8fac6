using System.Globalization;
using LrtIntegration.Pack.Registers;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Striking;

/// <summary>Makes what struck an item of the list of attention. Its id holds the values: an explanation of it silences these, and no others.</summary>
internal static class Strike
{
    public static PackAttention Of(string rule, EvidenceEntry evidence, string text, params ReadOnlySpan<string> values) => new(
        rule,
        $"att-{StableId.OfEvidence(evidence.Sha256)["bron-".Length..]}-{StableId.Short([rule, .. values])}",
        text,
        "");

    public static PackAttention Of(string rule, FigureVersion version, string text, params ReadOnlySpan<decimal> values) => Of(
        rule,
        version.Evidence,
        text,
        [StableId.Of(Series.Of(version.Figure), version.Figure.ReferenceDate), .. values.ToArray().Select(value => value.ToString(CultureInfo.InvariantCulture))]);

    /// <summary><c>Capaciteit, regulier, in Flevoland</c>.</summary>
    public static string Subject(Series series, string place)
    {
        var group = series.Group is PopulationGroup.Total || (series is { Group: PopulationGroup.PermitHolders, Indicator: Indicator.HousingTarget or Indicator.Housed or Indicator.HousingBalance })
            ? ""
            : $" {Words.Of(series.Group)}";
        var shelter = series.Shelter is Shelter.Total ? "" : $" ({Words.Of(series.Shelter)})";
        return $"{Phrase.Capital(Words.Of(series.Indicator))}{group}{shelter} in {place}";
    }
}
