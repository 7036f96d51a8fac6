using LrtIntegration.Dossier;
using LrtIntegration.Pack;
using LrtIntegration.Sources;

namespace LrtIntegration.Api;

/// <summary>Records what the secretariat decides; the next pack follows it.</summary>
internal sealed class RulingDesk(RulingLedger ledger, RulingSubjects subjects, TimeProvider clock)
{
    private const int LongestText = 4_000;

    public async Task<IResult> RecordAsync(Visit visit)
    {
        var ruling = await RecordAsync(await ApiBody.ReadAsync<RulingBody>(visit.Context), visit.Caller, visit.Cancellation);
        return new JsonAnswer<RecordedRulingBody>(StatusCodes.Status201Created, new RecordedRulingBody(
            ruling.Kind.ToString().ToLowerInvariant(), ruling.Id, ruling.By, ruling.At, ruling.Reason, ruling.To, ruling.Evidence));
    }

    /// <summary>The ruling as it was recorded; ends with a problem where it cannot be meant.</summary>
    public async Task<Ruling> RecordAsync(RulingBody body, Caller caller, CancellationToken cancellation)
    {
        var ruling = new Ruling(KindOf(body), Text(body.Id), caller.Name, await MomentAsync(cancellation), Text(body.Reason), Text(body.To), Text(body.Evidence));
        if (Objection(ruling) is { } objection)
            throw new ProblemException(Problem.Unprocessable(objection));
        if (!await subjects.KnowsAsync(ruling.Kind, ruling.Id, cancellation))
            throw new ProblemException(Problem.Unprocessable($"In geen enkele briefing komt bij dit soort besluit “{ruling.Id}” voor. Neem het id over uit pack.json."));

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

    private static RulingKind KindOf(RulingBody body) => body.Kind switch
    {
        "close" => RulingKind.Close,
        "confirm" => RulingKind.Confirm,
        "move" => RulingKind.Move,
        "explain" => RulingKind.Explain,
        _ => throw new ProblemException(Problem.Unprocessable($"“{body.Kind}” is geen soort besluit. Kies close, confirm, move of explain in het veld kind.")),
    };

    private static string Text(string? text) => text?.Trim() ?? "";

    private static string? Objection(Ruling ruling) => ruling switch
    {
        { Id: "" } => "Het veld id ontbreekt: waarover gaat het besluit?",
        { Reason.Length: > LongestText } or { Evidence.Length: > LongestText } or { Id.Length: > LongestText } => $"Een tekst mag ten hoogste {LongestText} tekens hebben.",
        { Kind: not RulingKind.Move, To.Length: > 0 } => "Het veld to hoort alleen bij move.",
        _ when RulingBook.IsComplete(ruling) => null,
        { Kind: RulingKind.Close } => "Bij close is bewijs nodig: een citaat of het SHA-256 van een document, in het veld evidence.",
        { Kind: RulingKind.Move } => "Bij move moet in het veld to staan waarheen: decision, action, information of unsorted.",
        _ => "Bij explain is een toelichting nodig in het veld reason.",
    };
}
