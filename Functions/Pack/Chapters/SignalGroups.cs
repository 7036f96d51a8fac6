using LrtIntegration.Pack.Timeliness;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>Signals about the same subject, from one province or more.</summary>
internal sealed record SignalGroup(string Subject, IReadOnlyList<PackSignal> Signals)
{
    public IReadOnlyList<string> Provinces =>
        [.. Signals.Select(SignalGroups.ProvinceOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

/// <summary>The signals of the pack by what they ask and by subject.</summary>
internal static class SignalGroups
{
    /// <summary>The length above which a text is shortened; it stands whole in <c>pack.json</c>.</summary>
    public const int Readable = 3000;

    private const string NoSubject = "Zonder onderwerp";

    /// <summary>Those for this meeting; the subject that most provinces name comes first.</summary>
    public static IReadOnlyList<SignalGroup> Of(Material material, Ask ask) =>
        Group(material.Pack.Signals.Where(signal => signal.Ask == ask && IsForThisMeeting(material, signal)));

    public static IReadOnlyList<PackSignal> Earlier(Material material) =>
        [.. material.Pack.Signals.Where(signal => !IsForThisMeeting(material, signal))];

    public static string ProvinceOf(PackSignal signal) =>
        Gazetteer.Provinces.FirstOrDefault(province => string.Equals(province.Code, signal.Province, StringComparison.Ordinal))?.Name ?? signal.Province;

    private static bool IsForThisMeeting(Material material, PackSignal signal) =>
        ProvinceCoverage.IsForThisMeeting(signal.Date, material.Composition.Previous);

    private static IReadOnlyList<SignalGroup> Group(IEnumerable<PackSignal> signals) =>
    [
        .. signals
            .GroupBy(signal => signal.Subject.Trim().Length == 0 ? signal.Id : Normalised(signal.Subject), StringComparer.Ordinal)
            .Select(group => new SignalGroup(Title(group.First().Subject), [.. group]))
            .OrderByDescending(group => group.Provinces.Count),
    ];

    private static string Title(string subject) =>
        subject.Trim().Length == 0 ? NoSubject : Phrase.Shorten(subject.Trim(), 200);

    private static string Normalised(string subject) =>
        string.Join(' ', subject.ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', '!', '?');
}
