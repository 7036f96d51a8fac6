using LrtIntegration.Dossier;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Render;
using LrtIntegration.Render.Returns;

namespace LrtIntegration;

/// <summary>The facts of the dossier become a pack for one meeting, kept under its version.</summary>
internal sealed partial class Briefing(EvidenceDepot depot, RulingLedger rulings, PackShelf shelf, ILogger<Briefing> log)
{
    public Task<ShelvedPack> MakeAsync(BriefingOrder order, CancellationToken cancellation) => MakeAsync(order, Unwatched.Instance, cancellation);

    public async Task<ShelvedPack> MakeAsync(BriefingOrder order, IProgress<BriefingStage> progress, CancellationToken cancellation) =>
        (await MakeWholeAsync(order, progress, cancellation)).Shelved;

    /// <summary>As the other, for who speaks of the pack besides.</summary>
    public Task<MadeBriefing> MakeWholeAsync(BriefingOrder order, CancellationToken cancellation) => MakeWholeAsync(order, Unwatched.Instance, cancellation);

    private async Task<MadeBriefing> MakeWholeAsync(BriefingOrder order, IProgress<BriefingStage> progress, CancellationToken cancellation)
    {
        Log.Started(log, order.Meeting.Date);
        var decided = await rulings.AllAsync(cancellation);
        BriefingPack? last = null;
        var pack = await shelf.KeepAsync(order.Meeting.Date, Make, cancellation);
        Log.Ended(log, order.Meeting.Date, pack.Version, pack.Files.Count);
        return new MadeBriefing(pack, last!);

        IReadOnlyList<PackFile> Make(int version)
        {
            progress.Report(BriefingStage.Composing);
            last = Compose(order, decided, version, cancellation);
            progress.Report(BriefingStage.Rendering);
            return Files(last);
        }
    }

    private BriefingPack Compose(BriefingOrder order, IReadOnlyList<Sources.Ruling> decided, int version, CancellationToken cancellation) =>
        PackComposer.Compose(new Composition(
            order.Meeting,
            order.Previous,
            depot.DeliveriesAsync(cancellation).ToBlockingEnumerable(cancellation),
            decided,
            order.Schemes,
            order.Marking,
            version));

    private static IReadOnlyList<PackFile> Files(BriefingPack pack)
    {
        RenderedDocument[] documents = [.. Documents.Render(pack).SkipLast(1), .. ReturnLetters.Render(pack)];
        return [.. documents.Append(PackJson.Render(Manifest.Of(pack, documents))).Select(document => new PackFile(document.Name, document.Content))];
    }

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
}

/// <summary>A pack as it stands on the shelf, and as it was composed.</summary>
internal sealed record MadeBriefing(ShelvedPack Shelved, BriefingPack Pack);

/// <summary>What a briefing is doing.</summary>
internal enum BriefingStage
{
    Composing,
    Rendering,
}
