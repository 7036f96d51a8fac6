using System.Diagnostics.Metrics;

namespace LrtIntegration.Telemetry;

/// <summary>All that this program measures of itself. Tags hold words of the program alone: never a name, an address or the content of a drop.</summary>
internal sealed class Instruments : IDisposable
{
    private readonly Meter meter;
    private readonly Counter<long> drops;
    private readonly Counter<long> refusals;
    private readonly Histogram<double> packs;
    private readonly Counter<long> deliveries;
    private readonly TimeProvider clock;

    public Instruments(TimeProvider clock, NewestFacts newest)
    {
        this.clock = clock;
        meter = new Meter(new MeterOptions(Steps.Source) { Scope = newest });
        drops = meter.CreateCounter<long>("lrt.drops.collected", "{drop}", "What came in: files and mails, without their parts.");
        refusals = meter.CreateCounter<long>("lrt.refusals", "{refusal}", "What could not be read, by source.");
        packs = meter.CreateHistogram<double>("lrt.pack.duration", "s", "How long a pack took, by outcome.");
        deliveries = meter.CreateCounter<long>("lrt.deliveries", "{delivery}", "What was sent to readers, by channel and outcome.");
        meter.CreateObservableGauge("lrt.source.age", newest.Ages, "d", "How many days ago the newest fact of a source was.");
    }

    public void Collected() => drops.Add(1);

    /// <param name="source">The name of the source in lower case; "unknown" where no source knows it.</param>
    public void Refused(string source, int count)
    {
        if (count > 0)
            refusals.Add(count, new KeyValuePair<string, object?>("source", source));
    }

    /// <summary>A moment for <see cref="PackMade"/>.</summary>
    public long Now() => clock.GetTimestamp();

    /// <param name="outcome">new, unchanged or failed.</param>
    public void PackMade(long begun, string outcome) => packs.Record(clock.GetElapsedTime(begun).TotalSeconds, new KeyValuePair<string, object?>("outcome", outcome));

    public void Delivered(DeliveryChannel channel, DeliveryOutcome outcome) =>
        deliveries.Add(1, new("channel", channel.ToString().ToLowerInvariant()), new("outcome", outcome.ToString().ToLowerInvariant()));

    public void Dispose() => meter.Dispose();
}

/// <summary>The ways by which a pack reaches its readers.</summary>
internal enum DeliveryChannel
{
    Mail,
    Teams,
}

/// <summary>How one try to deliver ended.</summary>
internal enum DeliveryOutcome
{
    Sent,
    Failed,

    /// <summary>Kept back by the gate.</summary>
    Held,

    /// <summary>Nobody knows whether it was sent.</summary>
    Uncertain,
}
