using System.Runtime.CompilerServices;
using LrtIntegration.Dossier;
using LrtIntegration.Pack;
using LrtIntegration.Pack.Chapters;
using LrtIntegration.Pack.Protection;
using LrtIntegration.Reference;
using LrtIntegration.Render;
using LrtIntegration.Telemetry;

namespace LrtIntegration;

/// <summary>The facts of the dossier become a pack for one meeting, kept under its version.</summary>
internal sealed partial class Briefing(
    EvidenceDepot depot,
    EvidenceIndex index,
    RulingLedger rulings,
    ReconciliationLedger counts,
    ReleaseRound releases,
    PackShelf shelf,
    PackCatalogue catalogue,
    Documents documents,
    Instruments instruments,
    ILogger<Briefing> log)
{
    /// <summary>Dutch: which document the packs of this machine lack, and why; null where they have all.</summary>
    public string? Remark => documents.Remark;

    /// <summary>Starts what is slow to start, for who will make a pack soon.</summary>
    public void Prepare(CancellationToken cancellation) => _ = documents.PrepareAsync(cancellation);

    public Task<ShelvedPack> MakeAsync(BriefingOrder order, CancellationToken cancellation) => MakeAsync(order, Unwatched.Instance, cancellation);

    public async Task<ShelvedPack> MakeAsync(BriefingOrder order, IProgress<BriefingStage> progress, CancellationToken cancellation) =>
        (await MakeWholeAsync(order, progress, cancellation)).Shelved;

    /// <summary>As the other, for who speaks of the pack besides.</summary>
    public Task<MadeBriefing> MakeWholeAsync(BriefingOrder order, CancellationToken cancellation) => MakeWholeAsync(order, Unwatched.Instance, cancellation);

    private async Task<MadeBriefing> MakeWholeAsync(BriefingOrder order, IProgress<BriefingStage> progress, CancellationToken cancellation)
    {
        using var step = Steps.Begin("pack");
        var begun = instruments.Now();
        try
        {
            var made = await ComposeAndKeepAsync(order, progress, cancellation);
            instruments.PackMade(begun, made.Shelved.Novelty is Novelty.New ? "new" : "unchanged");
            return made;
        }
        catch (Exception)
        {
            instruments.PackMade(begun, "failed");
            throw;
        }
    }

    private async Task<MadeBriefing> ComposeAndKeepAsync(BriefingOrder order, IProgress<BriefingStage> progress, CancellationToken cancellation)
    {
        Log.Started(log, order.Meeting.Date);
        Prepare(cancellation);
        await releases.TakeInAsync(new EvidenceRulings(await rulings.AllAsync(cancellation)), cancellation);
        progress.Report(BriefingStage.Composing);
        var gathered = await GatherAsync(order, cancellation);
        Lazy<BriefingPack>? made = null;
        var pack = await shelf.KeepAsync(order.Meeting.Date, Make, cancellation);
        Tell(made!.Value, pack);
        return new MadeBriefing(pack, made.Value);

        async IAsyncEnumerable<PackFile> Make(int version, Novelty expected)
        {
            progress.Report(BriefingStage.Composing);
            var material = PackComposer.AsVersion(gathered, await ShelvedEarlier.BeforeAsync(order, version, catalogue, cancellation), version);
            made = new(() => PackComposer.WithDocument(material));
            progress.Report(BriefingStage.Rendering);
            await foreach (var file in FilesAsync(material.Pack, made, expected, cancellation))
                yield return file;
        }
    }

    /// <summary>What the pack would say now, without a version of its own.</summary>
    public async Task<BriefingPack> ComposeAsync(BriefingOrder order, CancellationToken cancellation)
    {
        await releases.TakeInAsync(new EvidenceRulings(await rulings.AllAsync(cancellation)), cancellation);
        return PackComposer.Finish(await GatherAsync(order, cancellation), EarlierPacks.None, version: 1);
    }

    /// <summary>The id that this version of the pack would have, made of the dossier as it is now. Nothing is kept.</summary>
    public async Task<string> PackIdAsync(BriefingOrder order, int version, CancellationToken cancellation) =>
        PackComposer.AsVersion(await GatherAsync(order, cancellation), await ShelvedEarlier.BeforeAsync(order, version, catalogue, cancellation), version).Pack.PackId;

    /// <summary>The public version of the last pack of this meeting; it is not kept.</summary>
    public async Task<IReadOnlyList<PackFile>> PublishAsync(BriefingOrder order, CancellationToken cancellation)
    {
        Prepare(cancellation);
        var gathered = await GatherAsync(order with { Audience = Audience.Public }, cancellation);
        var material = PackComposer.AsVersion(gathered, EarlierPacks.None, Math.Max(1, await shelf.LastAsync(order.Meeting.Date, cancellation)));
        return await FilesAsync(material.Pack, new(() => PackComposer.WithDocument(material)), Novelty.New, cancellation).ToListAsync(cancellation);
    }

    private async Task<Material> GatherAsync(BriefingOrder order, CancellationToken cancellation)
    {
        using var step = Steps.Begin("compose");
        var decided = await rulings.AllAsync(cancellation);
        var known = await index.AllAsync(cancellation);
        var withdrawals = Withdrawals.Of(new EvidenceRulings(decided), known);
        var selection = new Reach(order.Meeting, order.Previous, order.Schemes).Of([.. known.Select(entry => entry.Outline)]);
        var needed = known.Where(entry => selection.Within.Contains(entry.Sha256));
        return PackComposer.Gather(new Composition(
            order.Meeting,
            order.Previous,
            depot.DeliveriesAsync(needed, cancellation).Select(withdrawals.Applied).ToBlockingEnumerable(cancellation),
            decided,
            order.Schemes,
            order.Marking)
        {
            Audience = order.Audience,
            Earlier = order.Earlier,
            LeftOut = selection.LeftOut,
            MissedMails = await counts.MissingAsync(cancellation),
        });
    }

    // First the one file that tells every change: where a version has another, nothing more is composed or drawn for it. Of a version that is to be new, all is made at once.
    private async IAsyncEnumerable<PackFile> FilesAsync(BriefingPack pack, Lazy<BriefingPack> whole, Novelty expected, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var stating = Documents.FactsAsync(pack, cancellation);
        var drawing = expected is Novelty.New ? DrawAsync() : null;
        var facts = await stating;
        yield return FileOf(facts);
        foreach (var document in await (drawing ?? DrawAsync()))
        {
            if (document != facts)
                yield return FileOf(document);
        }

        Task<IReadOnlyList<RenderedDocument>> DrawAsync() => documents.RenderAsync(whole.Value, stating, cancellation);
    }

    private void Tell(BriefingPack pack, ShelvedPack shelved)
    {
        Log.Ended(log, pack.Meeting.Date, pack.PackId, shelved.Version, shelved.Novelty, pack.Evidence.Count);
        foreach (var evidence in pack.Evidence)
        {
            var id = EvidenceTelemetry.IdOf(evidence.Sha256);
            Log.Used(log, id, pack.PackId, shelved.Version);
        }
    }

    private static PackFile FileOf(RenderedDocument document) => new(document.Name, document.Content);

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

        [LoggerMessage(2, LogLevel.Information, "Briefing for {Meeting} ended: pack {Pack}, version {Version} ({Novelty}), of {Evidence} pieces of evidence")]
        public static partial void Ended(ILogger log, DateOnly meeting, string pack, int version, Novelty novelty, int evidence);

        [LoggerMessage(3, LogLevel.Debug, "Evidence {Evidence} used in pack {Pack}, version {Version}")]
        public static partial void Used(ILogger log, string evidence, string pack, int version);
    }
}

/// <summary>For which meeting a pack is asked, and under which settings.</summary>
/// <param name="Previous">The meeting before it; null where the calendar knows none.</param>
internal sealed record BriefingOrder(Meeting Meeting, Meeting? Previous, IReadOnlyList<GrantScheme> Schemes, string Marking)
{
    public const string DefaultMarking = "Concept - intern beraad";
    public const string PublicMarking = "Openbare versie";

    public Audience Audience { get; init; } = Audience.Members;

    /// <summary>The days of all meetings before it that the calendar knows.</summary>
    public IReadOnlyList<DateOnly> Earlier { get; init; } = [];
}

/// <summary>A pack as it stands on the shelf, and as it was composed.</summary>
internal sealed record MadeBriefing(ShelvedPack Shelved, BriefingPack Pack);

/// <summary>What a briefing is doing.</summary>
internal enum BriefingStage
{
    Composing,
    Rendering,
}
