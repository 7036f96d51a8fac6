using LrtIntegration.Pack.Registers;

namespace LrtIntegration.Pack.Striking;

/// <summary>What strikes in the series themselves, by the rules of docs/striking.md: one sentence each, with the arithmetic. What was revised is told by <see cref="Revisions"/>.</summary>
internal static class StrikingFigures
{
    private const int WithoutPreviousMeeting = 92;

    public static IReadOnlyList<PackAttention> Of(FigureRegister register, Composition composition)
    {
        var since = composition.Previous?.Date ?? composition.Meeting.Date.AddDays(-WithoutPreviousMeeting);
        var thresholds = composition.Meeting.Terms.Jumps;
        List<SeriesHistory> histories = [.. register.Histories().Where(history => !history.IsProtected)];
        var disagreements = new Disagreements(thresholds, since);
        var jumps = new Jumps(thresholds, since);
        var signs = new SignChanges(thresholds, since);
        return
        [
            .. histories.SelectMany(history => disagreements.In(history).ToList() is { Count: > 0 } told ? told : [.. jumps.In(history), .. signs.In(history)]),
            .. new SumsAcrossFiles(histories, since).All(),
        ];
    }
}
