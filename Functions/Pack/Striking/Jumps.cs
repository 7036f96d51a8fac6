using LrtIntegration.Reference;

namespace LrtIntegration.Pack.Striking;

/// <summary>Changes since the previous meeting that go beyond what the series did before (sprongen).</summary>
internal sealed class Jumps(JumpThresholds thresholds, DateOnly since)
{
    public IEnumerable<PackAttention> In(SeriesHistory history)
    {
        var points = history.Known;
        if (points.Count < thresholds.MinimumHistory + 2 || points[^1].Date <= since) yield break;
        KnownPoint? left = null;
        for (var at = thresholds.MinimumHistory; at < points.Count - 1; at++)
        {
            var (before, after) = (points[at], points[at + 1]);
            var change = after.Value - before.Value;
            if (after.Date <= since || !IsLarge(change, before.Value)) continue;
            var spread = Spread.Of([.. Enumerable.Range(0, at).Select(earlier => points[earlier + 1].Value - points[earlier].Value)]);
            if (Math.Abs(change - spread.Median) <= thresholds.Deviations * spread.Deviation) continue;

            // Back to where it came from: the way out was told already.
            var isReturn = left is not null && !IsLarge(after.Value - left.Value, left.Value);
            left = before;
            if (!isReturn) yield return Strike.Of("jump", after.Version, Sentence(history, before, after, spread, at), before.Value, after.Value);
        }
    }

    private bool IsLarge(decimal change, decimal before) =>
        Math.Abs(change) >= thresholds.MinimumChange && Math.Abs(change) * 100 >= thresholds.MinimumPercentage * Math.Abs(before);

    private string Sentence(SeriesHistory history, KnownPoint before, KnownPoint after, Spread spread, int earlier)
    {
        var change = after.Value - before.Value;
        var share = before.Value == 0 ? "" : $" ({DutchText.Percentage(Math.Abs(change / before.Value))})";
        return $"{Strike.Subject(history.Series, after.Version.Figure.Area.Name)}: van {before.Said} naar {after.Said} is {DutchText.Difference(change)}{share}; "
            + $"de {Phrase.InLetters(earlier, "verandering", "veranderingen")} daarvoor lagen rond {Rounded(spread.Median)} (mediaan) met een gebruikelijke afwijking van {Rounded(spread.Deviation)}, "
            + $"en meer dan {DutchText.Number(thresholds.Deviations)} keer die afwijking geldt als sprong.";
    }

    private static string Rounded(decimal value) => DutchText.Number(Math.Round(value, 1, MidpointRounding.AwayFromZero));
}
