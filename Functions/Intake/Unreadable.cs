namespace LrtIntegration.Intake;

/// <summary>Something that is there, and of which no bytes could be read.</summary>
internal static class Unreadable
{
    /// <param name="reason">A Dutch sentence for the pack.</param>
    public static Drop Drop(Arrival arrival, string reason) => Drop(arrival, new Handling.SetAside(SetAsideKind.OutOfReach, reason));

    public static Drop Drop(Arrival arrival, Handling.SetAside objection) =>
        new(Fingerprint.OfUnreadable(arrival.Origin), default, DropFormat.Unknown, arrival, objection) { IsWhole = false };
}
