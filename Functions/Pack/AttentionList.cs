using System.Globalization;
using LrtIntegration.Pack.Protection;
using LrtIntegration.Pack.Registers;
using LrtIntegration.Pack.Striking;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>What the secretariat should look at before the pack goes out.</summary>
internal static class AttentionList
{
    /// <summary>What the sources remarked that a member of the table must know.</summary>
    public static IEnumerable<PackAttention> OfRemarks(ReadingNotes notes) =>
        notes.All.Where(note => note.IsForMembers).Select(note => new PackAttention(
            note.Rule,
            note.Id,
            $"{(note.Location.Length == 0 ? note.FileName : $"{note.FileName}, {note.Location}")}: {note.Text}",
            ""));

    /// <summary>Figures of which two deliveries say different things while neither corrects the other. Both stand in the pack with their source.</summary>
    public static IEnumerable<PackAttention> OfDisagreement(IEnumerable<Correction> corrections, SmallNumbers guard) =>
        corrections
            .Where(correction => !correction.IsCertain)
            .Select(correction => Strike.Of(
                "sourcesDisagree",
                correction.To.Evidence,
                $"{Name(correction.Figure)}: {Disagreements.Source(correction.From)} meldt {Said(correction.From, correction, guard)} en {Disagreements.Source(correction.To)} meldt {Said(correction.To, correction, guard)}{Difference(correction, guard)}. "
                + "Welke waarde de juiste is, is niet bekend; getoond wordt de tweede, met de eerste erbij.",
                correction.Figure.Id,
                correction.From.Figure.Value?.ToString(CultureInfo.InvariantCulture) ?? "",
                correction.To.Figure.Value?.ToString(CultureInfo.InvariantCulture) ?? ""));

    /// <summary>The values that another source gives for a figure of the pack.</summary>
    public static IReadOnlyList<PackOtherValue> OtherValues(IEnumerable<Correction> corrections, SmallNumbers guard) =>
    [
        .. corrections
            .Where(correction => !correction.IsCertain && !guard.Hides(correction))
            .Select(correction => new PackOtherValue(
                correction.Figure.Id,
                correction.From.Figure.Value,
                correction.From.Figure.Mark,
                correction.From.Figure.Trace with { FileName = correction.From.Evidence.FileName, Rule = ReadingRule.Figure })),
    ];

    public static IEnumerable<PackChange> Changes(IEnumerable<Correction> corrections, SmallNumbers guard) =>
        corrections.Select(correction => new PackChange(
            "figure",
            correction.Figure.Id,
            ChangeKind.Changed,
            Said(correction.From, correction, guard),
            Said(correction.To, correction, guard),
            correction.Cause));

    /// <summary>The list in its fixed order, with the explanations of the secretariat; an explanation of something that no rule struck stands by itself.</summary>
    public static IReadOnlyList<PackAttention> Explained(IEnumerable<PackAttention> attention, RulingBook rulings, IReadOnlySet<string> ids)
    {
        var all = attention.ToList();
        var struck = all.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var unasked = rulings.All
            .Where(ruling => ruling.Kind is RulingKind.Explain && !struck.Contains(ruling.Id) && ids.Contains(ruling.Id))
            .Select(ruling => ruling.Id)
            .Distinct(StringComparer.Ordinal)
            .Select(id => new PackAttention("explained", id, "Toelichting van het secretariaat.", ""));
        return
        [
            .. all.Concat(unasked)
                .Select(item => item with { Explanation = rulings.Last(RulingKind.Explain, item.Id)?.Reason ?? "" })
                .Distinct()
                .OrderBy(item => item.Rule, StringComparer.Ordinal)
                .ThenBy(item => item.Id, StringComparer.Ordinal)
                .ThenBy(item => item.Text, StringComparer.Ordinal),
        ];
    }

    public static string Name(PackFigure figure) =>
        $"{figure.Name}, {Words.Of(figure.Indicator)}, {Words.Of(figure.Group)}, {(figure.Shelter is Shelter.Total ? "alle opvang" : Words.Of(figure.Shelter))}, peildatum {DutchText.Date(figure.ReferenceDate)}";

    private static string Difference(Correction correction, SmallNumbers guard) =>
        !guard.Hides(correction) && correction is { From.Figure.Value: { } one, To.Figure.Value: { } other } ? $", een verschil van {DutchText.Number(Math.Abs(other - one))}" : "";

    private static string Said(FigureVersion version, Correction correction, SmallNumbers guard) =>
        guard.Hides(correction) ? Phrase.Hidden : Phrase.Value(version.Figure.Value, version.Figure.Mark);
}
