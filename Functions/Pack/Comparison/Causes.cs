using LrtIntegration.Pack.Protection;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Comparison;

/// <summary>Why something differs from an earlier pack: a new delivery, a correction, a withdrawn file, other rules, or a ruling.</summary>
internal sealed class Causes
{
    private readonly HashSet<string> evidenceNow;
    private readonly HashSet<string> evidenceBefore;
    private readonly Dictionary<string, string> rulings = new(StringComparer.Ordinal);
    private readonly string? rules;

    public Causes(BriefingPack now, BriefingPack before)
    {
        evidenceNow = now.Evidence.Select(item => item.Sha256).ToHashSet(StringComparer.Ordinal);
        evidenceBefore = before.Evidence.Select(item => item.Sha256).ToHashSet(StringComparer.Ordinal);
        rules = string.Equals(now.RulesVersion, before.RulesVersion, StringComparison.Ordinal) ? null : $"gewijzigde leesregels (versie {before.RulesVersion} werd {now.RulesVersion})";
        foreach (var change in now.Changes.Where(change => change.Since is null && change.What is "signal" or "commitment")) rulings.TryAdd(change.Id, change.Cause);
    }

    public string OfNew(Trace trace) =>
        evidenceBefore.Contains(trace.Sha256) ? OfSameFile(trace.Sha256) : $"nieuwe levering (bestand {trace.FileName})";

    public string OfChange(string id, Trace now, Trace before) => this switch
    {
        _ when rulings.TryGetValue(id, out var ruling) => ruling,
        _ when !evidenceBefore.Contains(now.Sha256) => $"correctie door de afzender (bestand {now.FileName})",
        _ when !evidenceNow.Contains(before.Sha256) => $"bestand {EarlierWords.Covered(before.FileName)} geldt niet meer",
        _ => OfSameFile(now.Sha256),
    };

    public string OfGone(Trace trace) =>
        evidenceNow.Contains(trace.Sha256) ? OfSameFile(trace.Sha256) : $"bestand {EarlierWords.Covered(trace.FileName)} geldt niet meer";

    /// <summary>Of a file that was there before.</summary>
    public string OfSameFile(string sha256) => rules ?? (evidenceBefore.Contains(sha256) ? "besluit van het secretariaat, of een andere keuze tussen dezelfde leveringen" : "nieuwe levering");
}
