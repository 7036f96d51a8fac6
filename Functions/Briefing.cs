using LrtIntegration.Dossier;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Render;

namespace LrtIntegration;

/// <summary>The facts of the dossier become a pack for one meeting, kept under its version.</summary>
internal sealed partial class Briefing(EvidenceDepot depot, RulingLedger rulings, ReleaseRound releases, PackShelf shelf, PackCatalogue catalogue, Documents documents, ILogger<Briefing> log)
{
    /// <summary>Dutch: which document the packs of this machine lack, and why; null where they have all.</summary>
    public string? Remark => documents.Remark;

    /// <summary>Starts what is slow to start, for who will make a pack soon.</summary>
    public void Prepare(CancellationToken cancellation) => _ = documents.PrepareAsync(cancellation);

    public Task<ShelvedPack> MakeAsync(BriefingOrder order, CancellationToken cancellation) => MakeAsync(order, Unwatched.Instance, cancellation);

    public async Task<ShelvedPack> MakeAsync(BriefingOrder order, IProgress<BriefingStage> progress, CancellationToken cancellation)
    {
        Log.Started(log, order.Meeting.Date);
        Prepare(cancellation);
        var decided = await rulings.AllAsync(cancellation);
        var onEvidence = new EvidenceRulings(decided);
        await releases.TakeInAsync(onEvidence, cancellation);
        var withdrawals = await Withdrawals.OfAsync(onEvidence, depot, cancellation);
        var pack = await shelf.KeepAsync(order.Meeting.Date, Make, cancellation);
        Log.Ended(log, order.Meeting.Date, pack.Version, pack.Files.Count);
        return pack;

        async Task<IReadOnlyList<PackFile>> Make(int version)
        {
            progress.Report(BriefingStage.Composing);
            var composed = Compose(order, decided, withdrawals, version, await EarlierPacks.BeforeAsync(order, version, catalogue, cancellation), cancellation);
            progress.Report(BriefingStage.Rendering);
            var rendered = await documents.RenderAsync(composed, cancellation);
            return [.. rendered.Select(document => new PackFile(document.Name, document.Content))];
        }
    }

    /// <summary>The id that this version of the pack would have, made of the dossier as it is now. Nothing is kept.</summary>
    public async Task<string> PackIdAsync(BriefingOrder order, int version, CancellationToken cancellation)
    {
        var decided = await rulings.AllAsync(cancellation);
        var withdrawals = await Withdrawals.OfAsync(new EvidenceRulings(decided), depot, cancellation);
        var earlier = await EarlierPacks.BeforeAsync(order, version, catalogue, cancellation);
        return Compose(order, decided, withdrawals, version, earlier, cancellation).PackId;
    }

    private BriefingPack Compose(BriefingOrder order, IReadOnlyList<Sources.Ruling> decided, Withdrawals withdrawals, int version, EarlierPacks earlier, CancellationToken cancellation) =>
        PackComposer.Compose(new Composition(
            order.Meeting,
            order.Previous,
            depot.DeliveriesAsync(cancellation).Select(withdrawals.Applied).ToBlockingEnumerable(cancellation),
            decided,
            order.Schemes,
            order.Marking,
            version)
        {
            Earlier = order.Earlier,
            PreviousMeeting = earlier.PreviousMeeting,
            PreviousVersion = earlier.PreviousVersion,
        });

    private sealed class Unwatched : IProgress<BriefingStage>
    {
        public static Unwatched Instance { get; } = new();

        public void Report(BriefingStage value)
        {
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Briefing for {Meeting} started")]
        public static partial void Started(ILogger log, DateOnly meeting);

        [LoggerMessage(2, LogLevel.Information, "Briefing for {Meeting} ended: version {Version}, {Files} files")]
        public static partial void Ended(ILogger log, DateOnly meeting, int version, int files);
    }
}

/// <summary>For which meeting a pack is asked, and under which settings.</summary>
/// <param name="Previous">The meeting before it; null where the calendar knows none.</param>
internal sealed record BriefingOrder(Meeting Meeting, Meeting? Previous, IReadOnlyList<GrantScheme> Schemes, string Marking)
{
    public const string DefaultMarking = "Concept - intern beraad";

    /// <summary>The days of all meetings before it that the calendar knows.</summary>
    public IReadOnlyList<DateOnly> Earlier { get; init; } = [];
}

/// <summary>What a briefing is doing.</summary>
internal enum BriefingStage
{
    Composing,
    Rendering,
}
