using LrtIntegration.Dossier;
using LrtIntegration.Pack;
using LrtIntegration.Sources;

namespace LrtIntegration.Api;

/// <summary>Records what the secretariat decides; the next pack follows it.</summary>
internal sealed class RulingDesk(RulingLedger ledger, RulingGrounds grounds, TimeProvider clock)
{
    private const int LongestText = 4_000;

    public async Task<IResult> RecordAsync(Visit visit)
    {
        var ruling = await RecordAsync(await ApiBody.ReadAsync<RulingBody>(visit.Context), visit.Caller, visit.Cancellation);
        return new JsonAnswer<RecordedRulingBody>(StatusCodes.Status201Created, new RecordedRulingBody(
            ruling.Kind.ToString().ToLowerInvariant(), ruling.Id, ruling.By, ruling.At, ruling.Reason, ruling.To, ruling.Evidence, ruling.Field));
    }

    /// <summary>The ruling as it was recorded; ends with a problem where it cannot be meant.</summary>
    public async Task<Ruling> RecordAsync(RulingBody body, Caller caller, CancellationToken cancellation)
    {
        var ruling = new Ruling(
            KindOf(body), Text(body.Id), caller.Name, await MomentAsync(cancellation), Text(body.Reason), Text(body.To), Text(body.Evidence), Text(body.Field));
        if ((Objection(ruling) ?? await grounds.ObjectionAsync(ruling, cancellation)) is { } objection)
            throw new ProblemException(Problem.Unprocessable(objection));

        await ledger.AddAsync(ruling, cancellation);
        return ruling;
    }

    // Of two rulings the later stands. The clock may have been set back since the last one; the order of asking may not.
    private async Task<DateTimeOffset> MomentAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var last = (await ledger.AllAsync(cancellation)).Select(ruling => ruling.At).DefaultIfEmpty(DateTimeOffset.MinValue).Max();
        return last < now ? now : last.AddTicks(TimeSpan.TicksPerMillisecond);
    }

    private static RulingKind KindOf(RulingBody body) => RulingName.Parse(body.Kind)
        ?? throw new ProblemException(Problem.Unprocessable($"“{body.Kind}” is geen soort besluit. Kies {RulingName.All} in het veld kind."));

    private static string Text(string? text) => text?.Trim() ?? "";

    private static string? Objection(Ruling ruling) => ruling switch
    {
        { Id: "" } => "Het veld id ontbreekt: waarover gaat het besluit?",
        { Reason.Length: > LongestText } or { Evidence.Length: > LongestText } or { Id.Length: > LongestText } or { To.Length: > LongestText } => $"Een tekst mag ten hoogste {LongestText} tekens hebben.",
        { Kind: not (RulingKind.Move or RulingKind.Correct or RulingKind.Merge), To.Length: > 0 } => "Het veld to hoort alleen bij move, correct en merge.",
        { Kind: not RulingKind.Correct, Field.Length: > 0 } => "Het veld field hoort alleen bij correct.",
        _ when RulingBook.IsComplete(ruling) => null,
        { Kind: RulingKind.Close } => "Bij close is bewijs nodig: een citaat of het SHA-256 van een document, in het veld evidence.",
        { Kind: RulingKind.Move } => "Bij move moet in het veld to staan waarheen: decision, action, information of unsorted.",
        { Kind: RulingKind.Correct } => "Bij correct staat in het veld field wat er verbetert (owner, deadline of text), en in het veld to wat het moet zijn.",
        { Kind: RulingKind.Merge } => "Bij merge moet in het veld to het id van de andere toezegging staan, die overblijft.",
        { Kind: RulingKind.Explain } => "Bij explain is een toelichting nodig in het veld reason.",
        _ => "Bij release en withdraw is een reden nodig in het veld reason.",
    };
}
