using LrtIntegration.Pack.Protection;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Comparison;

/// <summary>Why something differs from an earlier pack: a new delivery, a correction, a withdrawn file, other rules, a ruling, or another meeting.</summary>
internal sealed class Causes
{
    private readonly Dictionary<string, EvidenceStatus> evidenceNow;
    private readonly Dictionary<string, EvidenceStatus> evidenceBefore;
    private readonly Dictionary<string, string> rulings = new(StringComparer.Ordinal);
    private readonly string? rules;
    private readonly DateOnly? meeting;

    public Causes(BriefingPack now, BriefingPack before)
    {
        evidenceNow = Statuses(now);
        evidenceBefore = Statuses(before);
        rules = string.Equals(now.RulesVersion, before.RulesVersion, StringComparison.Ordinal) ? null : $"gewijzigde leesregels (versie {before.RulesVersion} werd {now.RulesVersion})";
        meeting = now.Meeting.Date == before.Meeting.Date ? null : now.Meeting.Date;
        foreach (var change in now.Changes.Where(change => change.Since is null && change.What is "signal" or "commitment")) rulings.TryAdd(change.Id, change.Cause);
    }

    public string OfNew(Trace trace) =>
        evidenceBefore.ContainsKey(trace.Sha256) ? OfSameFile(trace.Sha256, ChangeKind.New) : $"nieuwe levering (bestand {trace.FileName})";

    public string OfChange(string id, Trace now, Trace before) => this switch
    {
        _ when rulings.TryGetValue(id, out var ruling) => ruling,
        _ when !evidenceBefore.ContainsKey(now.Sha256) => $"correctie door de afzender (bestand {now.FileName})",
        _ when !evidenceNow.ContainsKey(before.Sha256) => $"bestand {EarlierWords.Covered(before.FileName)} geldt niet meer",
        _ => OfSameFile(now.Sha256, ChangeKind.Changed),
    };

    public string OfGone(Trace trace) =>
        evidenceNow.ContainsKey(trace.Sha256) ? OfSameFile(trace.Sha256, ChangeKind.Gone) : $"bestand {EarlierWords.Covered(trace.FileName)} geldt niet meer";

    /// <summary>Of a file that was there before.</summary>
    public string OfSameFile(string sha256, ChangeKind kind)
    {
        if (rules is not null) return rules;
        if (!evidenceBefore.TryGetValue(sha256, out var former)) return "nieuwe levering";
        if (evidenceNow.TryGetValue(sha256, out var status) && status != former) return "besluit van het secretariaat over dit bestand";
        return (meeting, kind) switch
        {
            (null, _) => "een andere keuze tussen dezelfde leveringen",
            (_, ChangeKind.Gone) => $"telt niet meer mee voor de vergadering van {DutchText.Date(meeting.Value)}",
            _ => $"het bestand was er al, maar dit telt pas mee voor de vergadering van {DutchText.Date(meeting.Value)}",
        };
    }

    private static Dictionary<string, EvidenceStatus> Statuses(BriefingPack pack)
    {
        var statuses = new Dictionary<string, EvidenceStatus>(pack.Evidence.Count, StringComparer.Ordinal);
        foreach (var item in pack.Evidence) statuses.TryAdd(item.Sha256, item.Status);
        return statuses;
    }
}
