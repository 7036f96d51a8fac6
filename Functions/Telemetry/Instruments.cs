using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace LrtIntegration.Telemetry;

/// <summary>All that this program measures of itself. Tags hold words of the program alone: never a name, an address or the content of a drop.</summary>
internal static class Instruments
{
    /// <summary>The name under which traces and metrics are listened to.</summary>
    public const string Name = "LrtIntegration";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Drops = Meter.CreateCounter<long>("lrt.drops.collected", "{drop}", "Drops that were taken into the dossier.");
    private static readonly Counter<long> RefusedRows = Meter.CreateCounter<long>("lrt.refusals", "{refusal}", "What could not be read, by source.");
    private static readonly Histogram<double> PackSeconds = Meter.CreateHistogram<double>("lrt.pack.duration", "s", "How long a pack took, by outcome.");
    private static readonly Counter<long> Receipts = Meter.CreateCounter<long>("lrt.deliveries", "{delivery}", "Packs that were sent to readers, by channel and outcome.");

    /// <summary>The steps of a drop and of a pack.</summary>
    public static ActivitySource Steps { get; } = new(Name);

    public static void Collected(int drops) => Drops.Add(drops);

    /// <param name="source">The name of the source in lower case; "unknown" where no source knows it.</param>
    public static void Refused(string source, long count) => RefusedRows.Add(count, Tag("source", source));

    /// <param name="outcome">new, unchanged or failed.</param>
    public static void PackMade(TimeSpan duration, string outcome) => PackSeconds.Record(duration.TotalSeconds, Tag("outcome", outcome));

    /// <param name="outcome">sent, failed or unknown.</param>
    public static void Delivered(DeliveryChannel channel, string outcome) =>
        Receipts.Add(1, Tag("channel", channel is DeliveryChannel.Mail ? "mail" : "teams"), Tag("outcome", outcome));

    private static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);
}

/// <summary>The ways by which a pack reaches its readers.</summary>
internal enum DeliveryChannel
{
    Mail,
    Teams,
}
