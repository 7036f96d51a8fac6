using LrtIntegration.Api;

namespace LrtIntegration.Console.Forms;

/// <summary>Takes in the button that asks for a new briefing; the desk of the API puts the work in the tray.</summary>
internal sealed class RebuildCounter(RebuildDesk desk, ConsoleAccess access)
{
    /// <summary>Another one each time that the page is shown, so that a button that is pressed twice asks once.</summary>
    public const string KeyField = "sleutel";

    private const int LongestKey = 64;

    public async Task<IResult> TakeAsync(Visit visit)
    {
        var posted = await PostedForm.ReadAsync(visit.Context, access);
        var key = posted[KeyField] is { Length: > 0 and <= LongestKey } given ? given : null;
        var request = await desk.AskAsync(visit.Meeting(), key, visit.Caller, visit.Cancellation);
        return new SeeOther(ConsoleAddress.OfRequest(request.Meeting, request.Id));
    }
}
