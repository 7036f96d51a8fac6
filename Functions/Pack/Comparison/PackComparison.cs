using LrtIntegration.Pack.Protection;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Comparison;

/// <summary>What differs between a pack and an earlier one: each thing once, with old, new and cause.</summary>
internal sealed class PackComparison(BriefingPack now, BriefingPack before, ChangeSince since)
{
    private readonly Causes causes = new(now, before);

    public IReadOnlyList<PackChange> Changes() =>
    [
        .. Ordered(new FigureComparison(now, before, causes, since).Changes()),
        .. Ordered(Compare("signal", now.Signals, before.Signals, signal => signal.Id, signal => signal.Trace, Told)),
        .. Ordered(Compare("commitment", now.Commitments, before.Commitments, commitment => commitment.Id, commitment => commitment.Trace, Told)),
        .. Ordered(Compare("application", now.Grants.Applications, before.Grants.Applications, one => one.Id, one => one.Trace, Told)),
        .. Ordered(Sources()),
    ];

    private static IEnumerable<PackChange> Ordered(IEnumerable<PackChange> changes) =>
        changes.OrderBy(change => change.Kind).ThenBy(change => change.Id, StringComparer.Ordinal);

    private static string Told(PackSignal signal) =>
        string.Join(", ", ((string[])[Words.Of(signal.Ask), signal.Theme, signal.Urgency, signal.Confidential ? "vertrouwelijk" : ""]).Where(text => text.Length > 0));

    private static string Told(PackCommitment commitment) =>
        string.Join(", ", ((string[])[commitment.Owner, Words.Of(commitment.Status), commitment.Deadline]).Where(text => text.Length > 0));

    private static string Told(PackApplication application) => string.Join(", ", ((string?[])
    [
        Words.Of(application.Status),
        $"aangevraagd {Reference.DutchText.Euro(application.Requested)}",
        application.Granted is { } granted ? $"verleend {Reference.DutchText.Euro(granted)}" : null,
        Phrase.Count(application.Household, "persoon", "personen"),
    ]).OfType<string>());

    private static string Told(PackEvidence item) => $"{item.FileName}, {Words.Of(item.Status)}";

    private IEnumerable<PackChange> Compare<T>(string what, IEnumerable<T> nowAll, IEnumerable<T> beforeAll, Func<T, string> id, Func<T, Trace> trace, Func<T, string> told)
    {
        var old = Index(beforeAll, id);
        var current = Index(nowAll, id);
        foreach (var (key, item) in current)
        {
            if (!old.TryGetValue(key, out var former))
                yield return new(what, key, ChangeKind.New, null, told(item), causes.OfNew(trace(item)), since);
            else if (!string.Equals(told(item), told(former), StringComparison.Ordinal))
                yield return new(what, key, ChangeKind.Changed, EarlierWords.Covered(told(former)), told(item), causes.OfChange(key, trace(item), trace(former)), since);
        }

        foreach (var (key, item) in old.Where(entry => !current.ContainsKey(entry.Key)))
            yield return new(what, key, ChangeKind.Gone, EarlierWords.Covered(told(item)), null, causes.OfGone(trace(item)), since);
    }

    private IEnumerable<PackChange> Sources()
    {
        var old = Index(before.Evidence, item => item.Sha256);
        var current = Index(now.Evidence, item => item.Sha256);
        foreach (var item in current.Values)
        {
            if (!old.TryGetValue(item.Sha256, out var former))
                yield return new("source", item.Sha256, ChangeKind.New, null, Told(item), "nieuwe levering", since);
            else if (item.Status != former.Status)
                yield return new("source", item.Sha256, ChangeKind.Changed, EarlierWords.Covered(Told(former)), Told(item), causes.OfSameFile(item.Sha256, ChangeKind.Changed), since);
        }

        // Evidence that is older than the meeting needs is counted in the pack, not listed: it is not gone.
        if (now.LeftOut is { Earlier: > 0 }) yield break;
        foreach (var item in old.Values.Where(item => !current.ContainsKey(item.Sha256)))
            yield return new("source", item.Sha256, ChangeKind.Gone, EarlierWords.Covered(Told(item)), null, "niet meer in het dossier", since);
    }

    private static Dictionary<string, T> Index<T>(IEnumerable<T> items, Func<T, string> id)
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items) index.TryAdd(id(item), item);
        return index;
    }
}
