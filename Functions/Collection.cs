using LrtIntegration.Dossier;
using LrtIntegration.Intake;
using LrtIntegration.Telemetry;

namespace LrtIntegration;

/// <summary>A drop becomes facts in the dossier, and each thing that could not be read a refusal that its sender can act on.</summary>
internal sealed partial class Collection(Unpacking unpacking, EvidenceDepot depot, EvidenceIndex index, Instruments instruments, NewestFacts newest, ILogger<Collection> log)
{
    /// <summary>Keeps all that came in, taken apart, and then reads it: what else came with it may decide how it is read.</summary>
    public Task<CollectionReport> CollectAsync(IEnumerable<Drop> received, IProgress<CollectionStep> progress, CancellationToken cancellation) =>
        CollectAsync(received, parcel => parcel, progress, cancellation);

    /// <param name="screen">Sees each part before it is kept, and may set it apart.</param>
    public async Task<CollectionReport> CollectAsync(
        IEnumerable<Drop> received, Func<Parcel, Parcel> screen, IProgress<CollectionStep> progress, CancellationToken cancellation)
    {
        var taken = await TakeInAsync(received, screen, progress, cancellation);
        await index.AddAsync(taken.Entries, cancellation);
        return taken.Report;
    }

    /// <summary>The same without the index, for who takes in one thing after another and then puts the entries of many in it at once.</summary>
    public async Task<CollectedEntries> TakeInAsync(
        IEnumerable<Drop> received, Func<Parcel, Parcel> screen, IProgress<CollectionStep> progress, CancellationToken cancellation)
    {
        using var step = Steps.Begin("collect");
        Log.Started(log);
        var evidence = new SortedSet<string>(StringComparer.Ordinal);
        var arrivals = 0;
        await foreach (var sha256 in Parcels(received, screen).SelectAhead(KeepAsync, cancellation))
        {
            evidence.Add(sha256);
            progress.Report(new CollectionStep(CollectionStage.Receiving, ++arrivals, null));
        }

        var report = new CollectionReport(arrivals);
        var read = new List<IndexEntry>(evidence.Count);
        await foreach (var opened in evidence.SelectAhead(ReadAsync, cancellation))
        {
            Tell(opened);
            report.Add(opened.Delivery);
            read.Add(opened.Entry);
            progress.Report(new CollectionStep(CollectionStage.Reading, read.Count, evidence.Count));
        }

        Log.Ended(log, arrivals, evidence.Count, report.Facts, report.Refusals);
        return new CollectedEntries(report, read);
    }

    private IEnumerable<Parcel> Parcels(IEnumerable<Drop> received, Func<Parcel, Parcel> screen)
    {
        foreach (var drop in received)
        {
            var came = EvidenceTelemetry.IdOf(drop.Sha256);
            using var step = Steps.Begin("unpack", "evidence", came);
            Log.Received(log, came, drop.Format);
            foreach (var parcel in Parcel.Of(drop, unpacking).Select(screen))
            {
                var id = EvidenceTelemetry.IdOf(parcel.Drop.Sha256);
                if (id != came)
                    Log.Unpacked(log, id, came, parcel.Drop.Format);
                yield return parcel;
            }

            instruments.Collected();
        }
    }

    private async Task<string> KeepAsync(Parcel parcel, CancellationToken cancellation)
    {
        await depot.KeepAsync(parcel.Drop, parcel.IfUnknown, cancellation);
        return parcel.Drop.Sha256;
    }

    private async Task<OpenedDelivery> ReadAsync(string sha256, CancellationToken cancellation)
    {
        using var step = Steps.Begin("read", "evidence", EvidenceTelemetry.IdOf(sha256));
        var opened = await depot.OpenAsync(sha256, cancellation);
        step?.SetTag("source", EvidenceTelemetry.WordFor(opened.Entry.Outline.Source));
        return opened;
    }

    private void Tell(OpenedDelivery opened)
    {
        var id = EvidenceTelemetry.IdOf(opened.Delivery.Sha256);
        var outline = opened.Entry.Outline;
        var source = EvidenceTelemetry.WordFor(outline.Source);
        instruments.Refused(source, outline.Refusals);
        newest.Saw(outline);
        switch (opened.Delivery.Handling)
        {
            case Handling.Opened container when outline.Source is null:
                Log.Opened(log, id, container.Parts);
                break;
            case Handling.SetAside aside when outline.Source is null:
                Log.SetAside(log, id, aside.Kind);
                break;
            default:
                Log.Read(log, id, source, opened.Delivery.Reading?.Facts.Count ?? 0, outline.Refusals);
                break;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Collection started")]
        public static partial void Started(ILogger log);

        [LoggerMessage(2, LogLevel.Information, "Collection ended: {Arrivals} arrivals of {Evidence} pieces of evidence, {Facts} facts, {Refusals} refusals")]
        public static partial void Ended(ILogger log, int arrivals, int evidence, long facts, long refusals);

        [LoggerMessage(3, LogLevel.Information, "Evidence {Evidence} received: {Format}")]
        public static partial void Received(ILogger log, string evidence, DropFormat format);

        [LoggerMessage(4, LogLevel.Information, "Evidence {Evidence} unpacked from {Container}: {Format}")]
        public static partial void Unpacked(ILogger log, string evidence, string container, DropFormat format);

        [LoggerMessage(5, LogLevel.Information, "Evidence {Evidence} read by {Source}: {Facts} facts, {Refusals} refusals")]
        public static partial void Read(ILogger log, string evidence, string source, int facts, int refusals);

        [LoggerMessage(6, LogLevel.Information, "Evidence {Evidence} opened: {Parts} parts")]
        public static partial void Opened(ILogger log, string evidence, int parts);

        [LoggerMessage(7, LogLevel.Information, "Evidence {Evidence} set apart: {Kind}")]
        public static partial void SetAside(ILogger log, string evidence, SetAsideKind kind);
    }
}

/// <summary>What one collection brought in, and what the index is to keep of it.</summary>
internal sealed record CollectedEntries(CollectionReport Report, IReadOnlyList<IndexEntry> Entries);
