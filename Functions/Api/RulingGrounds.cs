using LrtIntegration.Dossier;
using LrtIntegration.Intake;
using LrtIntegration.Pack.Protection;
using LrtIntegration.Sources;

namespace LrtIntegration.Api;

/// <summary>Whether what a ruling names is there: in a pack, or as evidence in the dossier.</summary>
internal sealed class RulingGrounds(RulingSubjects subjects, RulingLedger ledger, EvidenceDepot depot, ReleasableEvidence releasable, EvidenceIndex index)
{
    /// <summary>A Dutch sentence on what is not there; null where all is.</summary>
    public async Task<string?> ObjectionAsync(Ruling ruling, CancellationToken cancellation) => ruling switch
    {
        { Kind: RulingKind.Withdraw } when Fingerprint.Is(ruling.Id) => await IsKeptAsync(ruling.Id, cancellation) ? null : $"Het bewijsstuk {ruling.Id} staat niet in het dossier.",
        { Kind: RulingKind.Release } when Fingerprint.Is(ruling.Id) => await ToReleaseAsync(ruling.Id, cancellation),
        { Kind: RulingKind.Release } when ReturnId.Is(ruling.Id) => await ToReturnAsync(ruling.Id, cancellation),
        _ when !await subjects.KnowsAsync(ruling.Kind, ruling.Id, cancellation) => Unknown(ruling.Id),
        { Kind: RulingKind.Release } when GateVerdict.Of(ruling.Id, await InOrderAsync(cancellation)).WaitsForAnotherThan(ruling.By) => "U hebt dit al vrijgegeven. Een tweede persoon van het secretariaat moet het bevestigen.",
        { Kind: RulingKind.Merge } when !await subjects.KnowsAsync(ruling.Kind, ruling.To, cancellation) => Unknown(ruling.To),
        { Kind: RulingKind.Close } when Fingerprint.Is(ruling.Evidence) && !await IsKeptAsync(ruling.Evidence, cancellation) => $"Het bewijs {ruling.Evidence} staat niet in het dossier. Neem het SHA-256 over uit pack.json, of geef een citaat.",
        _ => null,
    };

    private static string Unknown(string id) => $"In geen enkele briefing komt bij dit soort besluit “{id}” voor. Neem het id over uit pack.json.";

    private async Task<IEnumerable<Ruling>> InOrderAsync(CancellationToken cancellation) => (await ledger.AllAsync(cancellation)).OrderBy(ruling => ruling.At);

    private async Task<bool> IsKeptAsync(string sha256, CancellationToken cancellation) => (await depot.ArrivalsAsync(sha256, cancellation)).Count > 0;

    private async Task<string?> ToReturnAsync(string id, CancellationToken cancellation) => (await index.AllAsync(cancellation)).FirstOrDefault(entry => ReturnId.Of(entry.Sha256) == id) switch
    {
        null => $"In het dossier is geen bestand waarvan “{id}” het retourbericht is. Neem het id over van de pagina Weigeringen.",
        { Outline.Refusals: 0 } => "Van dit bestand kon alles worden gelezen: er is geen retourbericht.",
        { Arrivals: var arrivals } when !arrivals.Any(kept => kept.Arrival.Sender is not null) => "Dit bestand kwam niet per mail: er is geen afzender om het retourbericht aan te sturen.",
        _ => null,
    };

    // A release also takes back a withdrawal.
    private async Task<string?> ToReleaseAsync(string sha256, CancellationToken cancellation) =>
        new EvidenceRulings(await ledger.AllAsync(cancellation)).On(sha256)?.Kind is RulingKind.Withdraw
            ? null
            : await releasable.ObjectionAsync(sha256, cancellation);
}
