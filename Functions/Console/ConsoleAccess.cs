using LrtIntegration.Api;

namespace LrtIntegration.Console;

/// <summary>By which way people come to the console.</summary>
internal sealed record ConsoleAccess(Entrance Entrance)
{
    public static ConsoleAccess Of(AccessSettings access, int? portOfHost) => new(
        access.Platform ? Entrance.Platform
        : portOfHost is null ? Entrance.Desk
        : Entrance.Closed);

    /// <summary>Ends with a problem where nobody stands at the door: the host asks no key for the console, as a browser could send it only in the address.</summary>
    public void Check()
    {
        if (Entrance is Entrance.Closed)
            throw new ProblemException(new Problem(StatusCodes.Status403Forbidden, "De console is gesloten", "Hier meldt niemand zich aan. Zet aanmelden met Entra ID aan en stel Auth__Platform in op true."));
    }
}

/// <summary>A way in.</summary>
internal enum Entrance
{
    /// <summary>This machine only.</summary>
    Desk,

    /// <summary>The platform signs people in.</summary>
    Platform,

    /// <summary>Neither.</summary>
    Closed,
}
