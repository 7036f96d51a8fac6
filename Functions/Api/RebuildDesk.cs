using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LrtIntegration.Dossier;
using LrtIntegration.Reference;

namespace LrtIntegration.Api;

/// <summary>Takes requests for a pack, and tells how far they are. Nothing is made here: the work waits in the tray.</summary>
internal sealed partial class RebuildDesk(PackRequests requests, IWorkTray tray, MeetingCalendar calendar, TimeProvider clock, ILogger<RebuildDesk> log)
{
    public const string KeyHeader = "Idempotency-Key";
    private const int LongestKey = 255;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<IResult> AskAsync(Visit visit)
    {
        var request = await AskAsync(visit.Meeting(), KeyOf(visit), visit.Caller, visit.Cancellation);
        visit.Context.Response.Headers.Location = Address.OfRebuild(request.Meeting, request.Id);
        return new JsonAnswer<RebuildBody>(StatusCodes.Status202Accepted, RebuildStatus.Of(request));
    }

    /// <summary>The request, new or with this key already there; ends with a problem where there is no such meeting.</summary>
    /// <param name="key">Null where each time that one asks is another request.</param>
    public async Task<PackRequest> AskAsync(DateOnly meeting, string? key, Caller caller, CancellationToken cancellation)
    {
        if (calendar.On(meeting) is null)
            throw new ProblemException(Problem.NotFound(NoMeeting(meeting)));

        var request = await requests.OpenAsync(meeting, IdFor(meeting, key, caller), caller.Name, cancellation);
        // Also for a repeat: the one before may have ended between the record and the message.
        if (request.State is PackRequestState.Queued)
            await PutAsync(request, cancellation);
        return request;
    }

    public async Task<IResult> StatusAsync(Visit visit)
    {
        var meeting = visit.Meeting();
        var id = visit.Part("id");
        if (!PackMessage.IsId(id) || await requests.FindAsync(meeting, id, visit.Cancellation) is not { } request)
            return Problem.NotFound($"Er is geen verzoek “{id}” om de briefing voor {DutchText.Date(meeting)}.");
        if (request.State < PackRequestState.Failed)
            visit.Context.Response.Headers.RetryAfter = "1";
        return Tagged.Json(RebuildStatus.Of(request));
    }

    // The record is what was accepted. Without its message it waits a little longer: the next sweep puts that again.
    private async Task PutAsync(PackRequest request, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            await tray.PutAsync(WorkKind.PackRequests, new PackMessage(request.Meeting, request.Id).Text, end.Token);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            Log.NotPut(log, request.Id, failure);
        }
    }

    private static string? KeyOf(Visit visit)
    {
        var keys = visit.Context.Request.Headers[KeyHeader];
        return keys.Count == 0 ? null
            : keys is [{ Length: > 0 and <= LongestKey } key] ? key
            : throw new ProblemException(Problem.BadRequest($"De kop {KeyHeader} moet één keer voorkomen en 1 tot {LongestKey} tekens hebben."));
    }

    private static string IdFor(DateOnly meeting, string? key, Caller caller)
    {
        if (key is null)
            return RandomNumberGenerator.GetHexString(32, lowercase: true);
        var whole = string.Create(CultureInfo.InvariantCulture, $"{meeting:yyyy-MM-dd}\n{caller.Name}\n{key}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)))[..32];
    }

    private string NoMeeting(DateOnly day) => calendar.NextFrom(day) is { } next
        ? $"Op {DutchText.Date(day)} is er geen vergadering. De eerstvolgende in de kalender is op {DutchText.Date(next.Date)}."
        : $"Op {DutchText.Date(day)} is er geen vergadering, en in de kalender staat er geen na die dag.";

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The message of request {Request} could not be put; the next sweep puts it")]
        public static partial void NotPut(ILogger log, string request, Exception failure);
    }
}
