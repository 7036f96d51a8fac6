using LrtIntegration.Dossier;
using LrtIntegration.Dossier.Poison;

namespace LrtIntegration.Api;

/// <summary>Shows the messages that failed time and again, and does with them what the secretariat decides. None is ever dropped.</summary>
internal sealed class PoisonDesk(PoisonLedger ledger)
{
    private const int LongestReason = 4_000;

    public async Task<IResult> ListAsync(Visit visit)
    {
        await ledger.TakeOverAsync(visit.Cancellation);
        return Tagged.Json(new PoisonListBody([.. (await ledger.AllAsync(visit.Cancellation)).Select(Body)]));
    }

    public async Task<IResult> PutBackAsync(Visit visit) => Answer(await PutBackAsync(visit.Part("id"), visit.Caller, visit.Cancellation));

    public async Task<IResult> SettleAsync(Visit visit)
    {
        var body = await ApiBody.ReadAsync<SettleBody>(visit.Context);
        return Answer(await SettleAsync(visit.Part("id"), body.Reason, visit.Caller, visit.Cancellation));
    }

    /// <summary>Ends with a problem where there is no such message, or it was dealt with.</summary>
    public async Task<PoisonMessage> PutBackAsync(string id, Caller caller, CancellationToken cancellation)
    {
        await ledger.PutBackAsync(await OpenAsync(id, cancellation), caller.Name, cancellation);
        return (await ledger.FindAsync(id, cancellation))!;
    }

    /// <summary>As the other; a reason is asked.</summary>
    public async Task<PoisonMessage> SettleAsync(string id, string? reason, Caller caller, CancellationToken cancellation)
    {
        var message = await OpenAsync(id, cancellation);
        if (reason?.Trim() is not { Length: > 0 and <= LongestReason } because)
            throw new ProblemException(Problem.Unprocessable($"Schrijf in het veld reason waarom dit bericht is afgehandeld, in ten hoogste {LongestReason} tekens."));
        await ledger.SettleAsync(message, caller.Name, because, cancellation);
        return (await ledger.FindAsync(id, cancellation))!;
    }

    private async Task<PoisonMessage> OpenAsync(string id, CancellationToken cancellation) => await ledger.FindAsync(id, cancellation) switch
    {
        null => throw new ProblemException(Problem.NotFound($"Er is geen vastgelopen bericht “{id}”.")),
        { Outcome: { } outcome } => throw new ProblemException(new Problem(
            StatusCodes.Status409Conflict, "Al gedaan", $"Dit bericht is al {(outcome.End is PoisonEnd.PutBack ? "teruggezet" : "afgehandeld")} door {outcome.By}.")),
        var message => message,
    };

    private static JsonAnswer<PoisonBody> Answer(PoisonMessage message) => new(StatusCodes.Status200OK, Body(message));

    private static PoisonBody Body(PoisonMessage message) => new(
        message.Id,
        WorkQueueName.Of(message.Kind),
        message.Text,
        message.Since,
        message.Why,
        message.Outcome?.End switch { PoisonEnd.PutBack => "putBack", PoisonEnd.Settled => "settled", _ => "open" },
        message.Outcome?.By,
        message.Outcome?.At,
        message.Outcome?.Reason);
}
