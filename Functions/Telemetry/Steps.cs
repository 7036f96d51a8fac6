using System.Diagnostics;

namespace LrtIntegration.Telemetry;

/// <summary>The steps of a drop, a pack and a delivery, as a trace shows them. Where nobody listens they cost nothing.</summary>
internal static class Steps
{
    /// <summary>The name under which traces and metrics are listened to.</summary>
    public const string Source = "LrtIntegration";

    private static readonly ActivitySource Activities = new(Source);

    /// <summary>Begins a step, which ends when it is disposed of. Null where nobody listens.</summary>
    public static Activity? Begin(string step) => Activities.StartActivity(step);

    /// <summary>As the other, about one thing. Tags hold words and identities of the program alone: never a name, an address or the content of a drop.</summary>
    public static Activity? Begin(string step, string about, string identity) => Begin(step)?.SetTag(about, identity);
}
