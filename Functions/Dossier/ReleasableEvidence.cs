using LrtIntegration.Intake;

namespace LrtIntegration.Dossier;

/// <summary>Evidence that was set apart, as it is read when the secretariat releases it.</summary>
internal sealed class ReleasableEvidence(EvidenceDepot depot, Unpacking unpacking)
{
    /// <summary>One drop for each time that it came in and was set apart; none where it never was, or where no bytes were kept.</summary>
    public async Task<IReadOnlyList<Drop>> DropsAsync(string sha256, CancellationToken cancellation)
    {
        var apart = (await depot.ArrivalsAsync(sha256, cancellation)).Where(kept => kept.Handling is Handling.SetAside).ToList();
        if (apart is [] || await depot.BytesAsync(sha256, cancellation) is not { } bytes)
            return [];
        return [.. apart.Select(kept => unpacking.Release(new Drop(sha256, bytes, kept.Format, kept.Arrival, kept.Handling)))];
    }

    /// <summary>A Dutch sentence on why this evidence cannot be released; null where it can.</summary>
    public async Task<string?> ObjectionAsync(string sha256, CancellationToken cancellation)
    {
        var arrivals = await depot.ArrivalsAsync(sha256, cancellation);
        if (arrivals is [])
            return "Dit bewijsstuk staat niet in het dossier.";
        if (arrivals.All(kept => kept.Handling is not Handling.SetAside))
            return "Dit bewijsstuk is niet terzijde gelegd en niet ingetrokken; er is niets vrij te geven.";
        var closed = (await DropsAsync(sha256, cancellation)).Select(drop => unpacking.Unpack(drop).First().Handling).ToList();
        return closed.Exists(handling => handling is not Handling.SetAside) ? null
            : closed is [Handling.SetAside aside, ..] ? $"Dit bewijsstuk kan niet worden vrijgegeven. {aside.Sentence}"
            : "Dit bewijsstuk kan niet worden vrijgegeven: er kon niets van worden bewaard.";
    }
}
