using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Striking;

/// <summary>Newest values that are below zero where the one before was above it, or the other way round.</summary>
internal sealed class SignChanges(JumpThresholds thresholds, DateOnly since)
{
    public IEnumerable<PackAttention> In(SeriesHistory history)
    {
        if (history.Known is not [.., var before, var after] || after.Date <= since || Math.Sign(before.Value) * Math.Sign(after.Value) >= 0) yield break;

        // A small place goes to and fro around zero.
        var change = after.Value - before.Value;
        if (history.Series.Level is not (AreaLevel.Country or AreaLevel.Province) && Math.Abs(change) < thresholds.MinimumChange) yield break;
        yield return Strike.Of("signChange", after.Version, Sentence(history, before, after, change), before.Value, after.Value);
    }

    private static string Sentence(SeriesHistory history, KnownPoint before, KnownPoint after, decimal change)
    {
        var turned = history.Series.Indicator is Indicator.HousingBalance
            ? after.Value > 0 ? "een achterstand werd een voorstand" : "een voorstand werd een achterstand"
            : "het teken is omgeslagen";
        return $"{Strike.Subject(history.Series, after.Version.Figure.Area.Name)}: van {before.Said} naar {after.Said} is {DutchText.Difference(change)}; {turned}.";
    }
}
