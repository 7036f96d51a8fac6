using LrtIntegration.Api;
using LrtIntegration.Console.Forms;

namespace LrtIntegration.Console;

/// <summary>One visit to a page: by whom, how things stand, and what came of the form that led here.</summary>
/// <param name="Token">What proves that a form came from a page of this visitor.</param>
/// <param name="Failed">The form that was not accepted; null where there is none.</param>
internal sealed record ConsoleVisit(Visit Visit, Standing Standing, string Token, FailedForm? Failed)
{
    public bool MayDecide => Visit.Caller.Role is Role.Secretariat;

    public string Asked(string key) => Visit.Context.Request.Query[key].ToString();

    /// <summary>The address of a page, for the meeting that is shown.</summary>
    public string AddressOf(string page) => ConsoleAddress.Of(page) + Standing.Query;
}
