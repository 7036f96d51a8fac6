namespace LrtIntegration.Sources;

/// <summary>What is known of a delivery without opening it: enough to tell whether a pack can need it.</summary>
/// <param name="Source">Null where no source read it.</param>
/// <param name="ReceivedAt">The latest time that is known of its coming in; null for bare files.</param>
/// <param name="Refusals">How many things in it could not be read.</param>
/// <param name="Undated">How many facts in it bear no day.</param>
/// <param name="Spans">In order of area; none where no fact bears a day.</param>
internal sealed record Outline(string Sha256, SourceName? Source, DateTimeOffset? ReceivedAt, int Refusals, int Undated, IReadOnlyList<FactSpan> Spans)
{
    public static Outline Of(Delivery delivery)
    {
        var spans = new SortedDictionary<string, FactSpan>(StringComparer.Ordinal);
        var undated = 0;
        foreach (var fact in delivery.Reading?.Facts ?? [])
        {
            if (FactSpan.Of(fact) is not { } span)
                undated++;
            else
                spans[span.Area] = spans.TryGetValue(span.Area, out var known) ? known.And(span) : span;
        }

        return new(
            delivery.Sha256,
            delivery.Reading?.Source,
            delivery.Arrivals.Max(arrival => arrival.ReceivedAt),
            delivery.Refusals.Count + (delivery.Reading?.Refusals.Count ?? 0),
            undated,
            [.. spans.Values]);
    }
}

/// <summary>The first and the last day that facts about one area speak of.</summary>
/// <param name="Area">The province code of signals; "NL" for all else.</param>
internal sealed record FactSpan(string Area, DateOnly First, DateOnly Last)
{
    /// <summary>Null where the fact bears no day.</summary>
    public static FactSpan? Of(Fact fact) => fact switch
    {
        Figure figure => Whole(figure.ReferenceDate, figure.ReferenceDate),
        GrantApplication application => Whole(application.ReceivedOn, application.StatusOn ?? application.ReceivedOn),
        Signal { Date: { } date } signal => new(signal.Province.Code, date, date),
        Decision { MeetingDate: { } date } => Whole(date, date),
        Commitment { MeetingDate: { } date } => Whole(date, date),
        Question { MeetingDate: { } date } => Whole(date, date),
        _ => null,
    };

    public FactSpan And(FactSpan other) => other.First >= First && other.Last <= Last
        ? this
        : this with { First = First < other.First ? First : other.First, Last = Last > other.Last ? Last : other.Last };

    private static FactSpan Whole(DateOnly one, DateOnly other) => one < other ? new(Reference.Area.Netherlands.Code, one, other) : new(Reference.Area.Netherlands.Code, other, one);
}
