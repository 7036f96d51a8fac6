using LrtIntegration.Intake;

namespace LrtIntegration.Dossier;

/// <summary>An arrival as versions before this one kept it: what was set apart had no case, and the request to the sender stood in its reason.</summary>
internal static class OlderArrival
{
    private const string Asking = " Vraag de afzender om ";

    public static KeptArrival Renewed(KeptArrival kept) => kept.Handling is Handling.SetAside { Kind: SetAsideKind.Unnamed, Request: null or "" } aside
        ? kept with { Handling = Renewed(aside.Reason) }
        : kept;

    private static Handling.SetAside Renewed(string reason) => reason.IndexOf(Asking, StringComparison.Ordinal) is var at and >= 0
        ? new(SetAsideKind.Unnamed, reason[..at], reason[(at + Asking.Length)..])
        : new(SetAsideKind.Unnamed, reason);
}
