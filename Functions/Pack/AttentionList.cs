using LrtIntegration.Pack.Protection;
using LrtIntegration.Pack.Registers;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>What the secretariat should look at before the pack goes out.</summary>
internal static class AttentionList
{
    /// <summary>What the sources remarked while reading.</summary>
    public static IEnumerable<PackAttention> OfRemarks(IEnumerable<EvidenceEntry> entries, FigureSettlement figures, SmallNumbers guard)
    {
        var hidden = figures.Figures.Where(guard.IsHidden).ToLookup(figure => figure.Trace.Sha256, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var remark in entry.Remarks)
            {
                var place = remark.Location.Length == 0 ? entry.FileName : $"{entry.FileName}, {remark.Location}";
                var text = hidden[entry.Sha256].Any(figure => Betrays(remark, figure))
                    ? "Deze opmerking gaat over een afgeschermd aantal amv; de getallen staan in het bewijsstuk."
                    : remark.Text;
                yield return new(
                    remark.Rule,
                    $"att-{StableId.OfEvidence(entry.Sha256)["bron-".Length..]}-{StableId.Short(remark.Rule, remark.Location)}",
                    $"{place}: {text}",
                    "");
            }
        }
    }

    /// <summary>Figures of which two deliveries say different things while nobody can tell which came last.</summary>
    public static IEnumerable<PackAttention> OfDisagreement(IEnumerable<Correction> corrections, SmallNumbers guard) =>
        corrections
            .Where(correction => !correction.IsCertain)
            .Select(correction => new PackAttention(
                "sourcesDisagree",
                correction.Figure.Id,
                $"{Name(correction.Figure)}: {correction.From.Evidence.FileName} meldt {Said(correction.From, correction, guard)} en {correction.To.Evidence.FileName} meldt {Said(correction.To, correction, guard)}. "
                + "Welke waarde de laatste is, is niet bekend; getoond wordt de tweede.",
                ""));

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

    private static string Said(FigureVersion version, Correction correction, SmallNumbers guard) =>
        guard.Hides(correction) ? Phrase.Hidden : Phrase.Value(version.Figure.Value, version.Figure.Mark);

    /// <summary>Whether a remark stands at the line of a hidden figure, or names its place and the group.</summary>
    private static bool Betrays(Remark remark, PackFigure figure) =>
        (remark.Location.Length > 0 && string.Equals(LineOf(remark.Location), LineOf(figure.Trace.Location), StringComparison.Ordinal))
        || ((remark.Text.Contains(figure.Name, StringComparison.OrdinalIgnoreCase) || remark.Text.Contains(figure.Code, StringComparison.OrdinalIgnoreCase))
            && (remark.Text.Contains("amv", StringComparison.OrdinalIgnoreCase) || remark.Text.Contains("minderjarig", StringComparison.OrdinalIgnoreCase)));

    /// <summary><c>regel 12</c> of <c>regel 12, kolom Waarde</c>, and <c>Blad1!14</c> of <c>Blad1!D14</c>.</summary>
    private static string LineOf(string location)
    {
        var sheet = location.LastIndexOf('!');
        return sheet < 0
            ? location.Split(',')[0]
            : string.Concat(location.AsSpan(0, sheet + 1), location.AsSpan(sheet + 1).TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ$"));
    }
}
