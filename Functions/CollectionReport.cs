using LrtIntegration.Intake;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration;

/// <summary>What one collection brought in.</summary>
/// <param name="arrivals">All that came in, the parts of mails and the mails themselves.</param>
internal sealed class CollectionReport(int arrivals)
{
    private readonly SortedDictionary<SourceName, SourceCount> sources =
        new(Enum.GetValues<SourceName>().ToDictionary(name => name, _ => new SourceCount(0, 0, 0)));

    private readonly List<CollectionNote> notes = [];

    public int Arrivals { get; } = arrivals;

    public IReadOnlyDictionary<SourceName, SourceCount> Sources => sources;

    /// <summary>What no source knows, or what cannot be read as a whole.</summary>
    public SourceCount Unknown { get; private set; } = new(0, 0, 0);

    /// <summary>Mails and archives, whose parts are counted as files of their own.</summary>
    public int Opened { get; private set; }

    public SourceCount SetAside { get; private set; } = new(0, 0, 0);

    public long Facts => sources.Values.Sum(count => count.Facts);

    public long Refusals => sources.Values.Sum(count => count.Refusals) + Unknown.Refusals + SetAside.Refusals;

    /// <summary>The newest day that a fact speaks of; null where none does.</summary>
    public DateOnly? Newest { get; private set; }

    /// <summary>The last day, in the Netherlands, on which something came in; null where no arrival bears a time.</summary>
    public DateOnly? Received { get; private set; }

    /// <summary>One Dutch sentence for each file that was not read whole.</summary>
    public IEnumerable<CollectionNote> Notes => notes.OrderBy(note => note.Origin, StringComparer.Ordinal);

    public void Add(Delivery delivery)
    {
        if (CollectionNote.On(delivery) is { } note)
            notes.Add(note);
        if (delivery.Arrivals.Max(arrival => arrival.ReceivedAt) is { } at)
            Received = Later(Received, DateOnly.FromDateTime(Amsterdam.At(at)));
        if (delivery.Reading is { } reading)
        {
            sources[reading.Source] = sources[reading.Source].And(reading.Facts.Count, reading.Refusals.Count + delivery.Refusals.Count);
            foreach (var fact in reading.Facts)
                Newest = Later(Newest, fact.Day());
        }
        else if (delivery.Handling is Handling.Opened)
        {
            Opened++;
        }
        else if (delivery.Handling is Handling.SetAside)
        {
            SetAside = SetAside.And(0, delivery.Refusals.Count);
        }
        else
        {
            Unknown = Unknown.And(0, delivery.Refusals.Count);
        }
    }

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other ?? one : one;
}

/// <summary>What came of the files of one source.</summary>
internal sealed record SourceCount(int Files, long Facts, long Refusals)
{
    public SourceCount And(int facts, int refusals) => new(Files + 1, Facts + facts, Refusals + refusals);
}
