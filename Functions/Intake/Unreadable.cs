namespace LrtIntegration.Intake;

/// <summary>Something that is there, and of which no bytes could be read.</summary>
internal static class Unreadable
{
    public static Drop Drop(Arrival arrival, string reason) =>
        new(Fingerprint.OfUnreadable(arrival.Origin), default, DropFormat.Unknown, arrival, new Handling.SetAside(reason)) { IsWhole = false };
}
