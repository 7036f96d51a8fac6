using LrtIntegration.Pack;
using LrtIntegration.Pack.Comparison;
using LrtIntegration.Pack.Protection;
using LrtIntegration.Reference;

namespace LrtIntegration.Render.Mail;

/// <summary>What changed since the readers of a message last heard: each change once.</summary>
/// <param name="Since">Dutch: since when, as a sentence begins.</param>
internal sealed record News(string Since, IReadOnlyList<NewsLine> Lines)
{
    private const string Nothing = "Dit is de eerste briefing; er is geen eerdere om haar mee te vergelijken.";

    /// <summary>A whole sentence above the lines, also where there are none.</summary>
    public string Lead => Since.Length == 0 ? Nothing : Lines.Count == 0 ? $"{Since} is er niets veranderd." : $"{Since} is dit veranderd.";

    /// <summary>For who sends the pack by hand, and what was sent before is not known: since the previous version, and for a first one since the previous meeting.</summary>
    public static News Of(BriefingPack pack) => pack.Version > 1
        ? new("Sinds de vorige versie van deze briefing", NewsLines.Of(ChangesOf(pack, ChangeSince.Version), pack, before: null))
        : SinceMeeting(pack);

    /// <summary>For who got no mail before.</summary>
    public static News SinceMeeting(BriefingPack pack) => ChangesOf(pack, ChangeSince.Meeting) is { Count: > 0 } changes
        ? new("Sinds de briefing voor de vorige vergadering", NewsLines.Of(changes, pack, before: null))
        : new("", []);

    /// <summary>For who got that mail, and knows what stood in it.</summary>
    public static News After(EarlierMail mail, BriefingPack pack)
    {
        var same = mail.Pack.Meeting.Date == pack.Meeting.Date;
        var which = same ? $"versie {DutchText.Number(mail.Pack.Version)}" : $"voor de vergadering van {DutchText.Date(mail.Pack.Meeting.Date)}";
        var changes = new PackComparison(pack, mail.Pack, same ? ChangeSince.Version : ChangeSince.Meeting).Changes();
        return new($"Sinds de briefing die op {DutchText.Date(mail.SentOn)} werd gemaild ({which})", NewsLines.Of(changes, pack, EarlierWords.Covered(mail.Pack)));
    }

    private static List<PackChange> ChangesOf(BriefingPack pack, ChangeSince since) => [.. pack.Changes.Where(change => change.Since == since)];
}

/// <summary>A pack that the members got by mail.</summary>
internal sealed record EarlierMail(BriefingPack Pack, DateOnly SentOn);
