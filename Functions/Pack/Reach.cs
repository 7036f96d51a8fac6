using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>The time that a pack is about: half a year before the meeting, or back to the one before it, and for grants the year of the scheme. What says nothing about it stands in earlier packs.</summary>
internal sealed class Reach
{
    private readonly DateOnly from;
    private readonly DateOnly grantsFrom;
    private readonly DateOnly to;

    public Reach(Meeting meeting, Meeting? previous, IReadOnlyList<GrantScheme> schemes)
    {
        from = Earliest(ChartWindow.From(meeting.Date), previous?.Date);
        grantsFrom = Earliest(from, GrantBook.SchemeOf(schemes, meeting.Date) is { } scheme ? new DateOnly(scheme.Year, 1, 1) : null);
        to = ChartWindow.Mirror(meeting.Date);
    }

    /// <summary>Which of these a pack needs. What it says of the others is their number.</summary>
    public Selection Of(IReadOnlyCollection<Outline> outlines)
    {
        var within = outlines.Where(IsWithin).ToDictionary(outline => outline.Sha256, StringComparer.Ordinal);
        foreach (var outline in Newest(outlines, within.Values))
            within.TryAdd(outline.Sha256, outline);

        var later = outlines.Count(outline => !within.ContainsKey(outline.Sha256) && IsLater(outline));
        return new(within.Keys.ToHashSet(StringComparer.Ordinal), new PackLeftOut(from, outlines.Count - within.Count - later, to, later));
    }

    // Minutes stay: a commitment stands on the list until it is closed, however old. What bears no day at all cannot be called old.
    private bool IsWithin(Outline outline) =>
        outline.Source is SourceName.Minutes
        || (outline.ReceivedAt is { } at ? Covers(Day(at), Day(at), from) : outline.Spans.Count == 0 || outline.Undated > 0)
        || outline.Spans.Any(span => Covers(span.First, span.Last, outline.Source is SourceName.Bzk ? grantsFrom : from));

    private bool IsLater(Outline outline) =>
        outline.Spans.Count > 0 ? outline.Spans.Any(span => span.First > to) : outline.ReceivedAt is { } at && Day(at) > to;

    private bool Covers(DateOnly first, DateOnly last, DateOnly start) => first <= to && last >= start;

    // Where a source or a province fell silent, the pack says since when.
    private static IEnumerable<Outline> Newest(IEnumerable<Outline> outlines, IEnumerable<Outline> within)
    {
        var heard = within.SelectMany(outline => outline.Spans.Select(span => (outline.Source, span.Area))).ToHashSet();
        return outlines
            .SelectMany(outline => outline.Spans.Select(span => (Outline: outline, Span: span)))
            .Where(pair => !heard.Contains((pair.Outline.Source, pair.Span.Area)))
            .GroupBy(pair => (pair.Outline.Source, pair.Span.Area))
            .SelectMany(group => group.Where(pair => pair.Span.Last == group.Max(other => other.Span.Last)))
            .Select(pair => pair.Outline);
    }

    private static DateOnly Earliest(DateOnly one, DateOnly? other) => other < one ? other.Value : one;

    private static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(Amsterdam.At(moment));
}

/// <summary>The evidence that a pack is made of, by hash, and what it leaves out.</summary>
internal sealed record Selection(IReadOnlySet<string> Within, PackLeftOut LeftOut);

/// <summary>How many pieces of evidence a pack leaves out because they say nothing about its time.</summary>
/// <param name="Earlier">Those of before <paramref name="From"/>.</param>
/// <param name="Later">Those of after <paramref name="To"/>.</param>
internal sealed record PackLeftOut(DateOnly From, int Earlier, DateOnly To, int Later);
