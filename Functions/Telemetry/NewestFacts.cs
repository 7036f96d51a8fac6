using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace LrtIntegration.Telemetry;

/// <summary>The newest day that is known of each source. Its age grows by itself, whether or not anything comes in.</summary>
internal sealed class NewestFacts(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, DateOnly> days = new(StringComparer.Ordinal);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>A fact of this day is known. A day that is yet to come tells nothing: it is a slip, or a plan.</summary>
    public void Saw(string source, DateOnly day)
    {
        if (day <= Today)
            days.AddOrUpdate(source, day, (_, known) => known > day ? known : day);
    }

    /// <summary>The age in days of the newest fact of each source of which one is known.</summary>
    public IEnumerable<Measurement<int>> Ages() =>
        days.Select(known => new Measurement<int>(Math.Max(0, Today.DayNumber - known.Value.DayNumber), new KeyValuePair<string, object?>("source", known.Key)));
}
