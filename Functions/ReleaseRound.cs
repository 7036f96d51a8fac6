using LrtIntegration.Dossier;
using LrtIntegration.Intake;
using LrtIntegration.Sources;

namespace LrtIntegration;

/// <summary>What the secretariat released is taken in as if it had not been set apart: a mail is opened, and its attachments are read.</summary>
internal sealed partial class ReleaseRound(ReleasableEvidence releasable, ReleasedEvidence released, Unpacking unpacking, EvidenceDepot depot, ILogger<ReleaseRound> log)
{
    public async Task TakeInAsync(EvidenceRulings rulings, CancellationToken cancellation)
    {
        Ruling[] releases = [.. rulings.Released];
        if (releases is [])
            return;
        var done = await released.AllAsync(cancellation);
        foreach (var ruling in releases.Where(ruling => !done.Contains(ruling.Id)))
            await TakeInAsync(ruling.Id, cancellation);
    }

    private async Task TakeInAsync(string sha256, CancellationToken cancellation)
    {
        var arrivals = 0;
        var id = EvidenceTelemetry.IdOf(sha256);
        foreach (var parcel in (await releasable.DropsAsync(sha256, cancellation)).SelectMany(drop => Parcel.Of(drop, unpacking)))
        {
            if (parcel.Drop.Sha256 == sha256 && parcel.Drop.Handling is Handling.SetAside)
                continue;
            var part = EvidenceTelemetry.IdOf(parcel.Drop.Sha256);
            if (part != id)
                Log.Unpacked(log, part, id, parcel.Drop.Format);
            await depot.KeepAsync(parcel.Drop, parcel.IfUnknown, cancellation);
            arrivals++;
        }

        if (arrivals == 0)
            return;
        await released.AddAsync(sha256, cancellation);
        Log.Released(log, id, arrivals);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Evidence {Evidence} released: {Arrivals} arrivals")]
        public static partial void Released(ILogger log, string evidence, int arrivals);

        [LoggerMessage(2, LogLevel.Information, "Evidence {Evidence} unpacked from {Container}: {Format}")]
        public static partial void Unpacked(ILogger log, string evidence, string container, DropFormat format);
    }
}
