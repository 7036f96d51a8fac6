using LrtIntegration.Pack.Protection;
using LrtIntegration.Reference;

namespace LrtIntegration.Pack.Striking;

/// <summary>Figures of dates up to the previous meeting that a later delivery changed: history was revised.</summary>
internal static class Revisions
{
    private const int ToldApart = 10;

    public static IEnumerable<PackAttention> Of(IEnumerable<Correction> corrections, SmallNumbers guard, DateOnly? previous)
    {
        if (previous is not { } meeting) yield break;
        var revised = corrections
            .Where(correction => correction.IsCertain && correction.Figure.ReferenceDate <= meeting && !guard.Hides(correction))
            .Where(correction => correction.From.Figure.Value is not null && correction.To.Figure.Value is not null && correction.From.Figure.Value != correction.To.Figure.Value);
        foreach (var file in revised.GroupBy(correction => correction.To.Evidence))
        {
            var told = file
                .OrderByDescending(correction => Math.Abs(correction.To.Figure.Value!.Value - correction.From.Figure.Value!.Value))
                .ThenBy(correction => correction.Figure.Id, StringComparer.Ordinal)
                .ToList();
            foreach (var correction in told.Take(ToldApart)) yield return Told(correction, meeting);
            if (told.Count <= ToldApart) continue;
            yield return Strike.Of(
                "historyRevised",
                file.Key,
                $"{file.Key.FileName} herziet nog {Phrase.Count(told.Count - ToldApart, "cijfer", "cijfers")} van voor de vergadering van {DutchText.Date(meeting)}; alle staan bij de correcties en wijzigingen.",
                DutchText.Number(told.Count));
        }
    }

    private static PackAttention Told(Correction correction, DateOnly meeting)
    {
        var (from, to) = (correction.From.Figure.Value!.Value, correction.To.Figure.Value!.Value);
        return Strike.Of(
            "historyRevised",
            correction.To,
            $"{Strike.Subject(Series.Of(correction.Figure), correction.Figure.Name)}, peildatum {DutchText.Date(correction.Figure.ReferenceDate)}: "
            + $"herzien van {DutchText.Number(from)} ({correction.From.Evidence.FileName}) naar {DutchText.Number(to)} ({correction.To.Evidence.FileName}), dat is {DutchText.Difference(to - from)}; "
            + $"de peildatum ligt niet na de vergadering van {DutchText.Date(meeting)}.",
            from,
            to);
    }
}
