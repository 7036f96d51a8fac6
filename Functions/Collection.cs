using LrtIntegration.Dossier;
using LrtIntegration.Intake;

namespace LrtIntegration;

/// <summary>A drop becomes facts in the dossier, and each thing that could not be read a refusal that its sender can act on.</summary>
internal sealed partial class Collection(Unpacking unpacking, EvidenceDepot depot, EvidenceIndex index, ILogger<Collection> log)
{
    /// <summary>Keeps all that came in, taken apart, and then reads it: what else came with it may decide how it is read.</summary>
    public Task<CollectionReport> CollectAsync(IEnumerable<Drop> received, IProgress<CollectionStep> progress, CancellationToken cancellation) =>
        CollectAsync(received, parcel => parcel, progress, cancellation);

    /// <param name="screen">Sees each part before it is kept, and may set it apart.</param>
    public async Task<CollectionReport> CollectAsync(
        IEnumerable<Drop> received, Func<Parcel, Parcel> screen, IProgress<CollectionStep> progress, CancellationToken cancellation)
    {
        Log.Started(log);
        var evidence = new SortedSet<string>(StringComparer.Ordinal);
        var arrivals = 0;
        foreach (var parcel in received.SelectMany(drop => Parcel.Of(drop, unpacking)).Select(screen))
        {
            await depot.KeepAsync(parcel.Drop, parcel.IfUnknown, cancellation);
            evidence.Add(parcel.Drop.Sha256);
            progress.Report(new CollectionStep(CollectionStage.Receiving, ++arrivals, null));
        }

        var report = new CollectionReport(arrivals);
        var read = new List<IndexEntry>(evidence.Count);
        foreach (var sha256 in evidence)
        {
            var opened = await depot.OpenAsync(sha256, cancellation);
            report.Add(opened.Delivery);
            read.Add(opened.Entry);
            progress.Report(new CollectionStep(CollectionStage.Reading, read.Count, evidence.Count));
        }

        await index.AddAsync(read, cancellation);

        Log.Ended(log, arrivals, evidence.Count, report.Facts, report.Refusals);
        return report;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Collection started")]
        public static partial void Started(ILogger log);

        [LoggerMessage(2, LogLevel.Information, "Collection ended: {Arrivals} arrivals of {Evidence} pieces of evidence, {Facts} facts, {Refusals} refusals")]
        public static partial void Ended(ILogger log, int arrivals, int evidence, long facts, long refusals);
    }
}
