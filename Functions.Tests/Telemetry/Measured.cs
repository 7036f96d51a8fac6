using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using LrtIntegration.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace LrtIntegration.Tests.Telemetry;

/// <summary>What one program measures, as <c>name tag=value: sum</c>; other programs in this process are not heard.</summary>
internal sealed class Measured : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly ConcurrentDictionary<string, long> sums = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> gauges = new(StringComparer.Ordinal);

    private Measured(object scope)
    {
        listener.InstrumentPublished = (instrument, own) =>
        {
            if (instrument.Meter.Name == "LrtIntegration" && ReferenceEquals(instrument.Meter.Scope, scope))
                own.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => sums.AddOrUpdate(Name(instrument, tags), value, (_, sum) => sum + value));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => sums.AddOrUpdate(Name(instrument, tags), 1, (_, sum) => sum + 1));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => gauges[Name(instrument, tags)] = value);
        listener.Start();
    }

    public static Measured In(IServiceProvider program) => new(program.GetRequiredService<NewestFacts>());

    /// <summary>Sums of counters, and of the histogram how often it was written, in order of name.</summary>
    public IReadOnlyList<string> Counts => Told(sums);

    public IReadOnlyList<string> Gauges()
    {
        gauges.Clear();
        listener.RecordObservableInstruments();
        return Told(gauges);
    }

    public void Dispose() => listener.Dispose();

    private static IReadOnlyList<string> Told(ConcurrentDictionary<string, long> values) =>
        [.. values.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}: {pair.Value}")).Order(StringComparer.Ordinal)];

    private static string Name(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}").Prepend(instrument.Name));
}
