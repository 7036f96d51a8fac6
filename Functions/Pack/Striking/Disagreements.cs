using LrtIntegration.Pack.Registers;
using LrtIntegration.Reference;

namespace LrtIntegration.Pack.Striking;

/// <summary>Two senders that say different things of the same series within a few weeks (derdelanders: 4.650 and 2.900). Both stand in the pack with their source.</summary>
internal sealed class Disagreements(JumpThresholds thresholds, DateOnly since)
{
    private const int WithinDays = 45;

    public IEnumerable<PackAttention> In(SeriesHistory history)
    {
        if (history.Known is not [.., var before, var after] || after.Date <= since) yield break;
        var difference = after.Value - before.Value;
        if (after.Date.DayNumber - before.Date.DayNumber > WithinDays
            || !before.Version.Evidence.IsOfAnotherSenderThan(after.Version.Evidence)
            || Math.Abs(difference) < thresholds.MinimumChange
            || Math.Abs(difference) * 100 < thresholds.MinimumPercentage * Math.Abs(before.Value))
        {
            yield break;
        }

        yield return Strike.Of(
            "sourcesDisagree",
            after.Version,
            $"{Strike.Subject(history.Series, after.Version.Figure.Area.Name)}: {Source(before)} meldt {before.Said} en {Source(after)} meldt {after.Said}, een verschil van {DutchText.Number(Math.Abs(difference))}; beide staan in de tabel.",
            before.Value,
            after.Value);
    }

    private static string Source(KnownPoint point) => Source(point.Version);

    public static string Source(FigureVersion version) =>
        version.Evidence.Domain is { } domain ? $"{domain} ({version.Evidence.FileName})" : version.Evidence.FileName;
}
