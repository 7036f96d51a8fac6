using LrtIntegration.Pack.Timeliness;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>Signals of one bucket about the same topic, from one province or more.</summary>
/// <param name="Elsewhere">What other buckets have on this topic.</param>
internal sealed record SignalGroup(string Subject, IReadOnlyList<PackSignal> Signals, IReadOnlyList<PackSignal> Elsewhere)
{
    public IReadOnlyList<string> Provinces => SignalGroups.ProvincesOf(Signals);

    /// <summary>Those of the other buckets too.</summary>
    public IReadOnlyList<string> AllProvinces => SignalGroups.ProvincesOf(Signals.Concat(Elsewhere));
}

/// <summary>The signals of the pack by what they ask and by topic.</summary>
internal static class SignalGroups
{
    /// <summary>The length above which a text is shortened; it stands whole in <c>pack.json</c>.</summary>
    public const int Readable = 3000;

    private const string NoSubject = "Zonder onderwerp";

    /// <summary>Those for this meeting; the topic that most provinces name comes first.</summary>
    public static IReadOnlyList<SignalGroup> Of(Material material, Ask ask)
    {
        var topics = material.Pack.Signals.Where(signal => IsForThisMeeting(material, signal)).ToLookup(signal => signal.Topic, StringComparer.Ordinal);
        return
        [
            .. material.Pack.Signals
                .Where(signal => signal.Ask == ask && IsForThisMeeting(material, signal))
                .GroupBy(signal => signal.Topic, StringComparer.Ordinal)
                .Select(group => new SignalGroup(TitleOf(group.First()), [.. group], [.. topics[group.Key].Where(other => other.Ask != ask)]))
                .OrderByDescending(group => group.Provinces.Count),
        ];
    }

    public static IReadOnlyList<PackSignal> Earlier(Material material) =>
        [.. material.Pack.Signals.Where(signal => !IsForThisMeeting(material, signal))];

    /// <summary>The sender's own subject; nothing is made up.</summary>
    public static string TitleOf(PackSignal signal) =>
        signal.Subject.Trim().Length == 0 ? NoSubject : Phrase.Shorten(signal.Subject.Trim(), 200);

    public static string ProvinceOf(PackSignal signal) =>
        Gazetteer.Provinces.FirstOrDefault(province => string.Equals(province.Code, signal.Province, StringComparison.Ordinal))?.Name ?? signal.Province;

    public static IReadOnlyList<string> ProvincesOf(IEnumerable<PackSignal> signals) =>
        [.. signals.Select(ProvinceOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static bool IsForThisMeeting(Material material, PackSignal signal) =>
        ProvinceCoverage.IsForThisMeeting(signal.Date, material.Composition.Previous);
}
