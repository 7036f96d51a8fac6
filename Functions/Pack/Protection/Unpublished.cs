using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Protection;

/// <summary>What stands in the public version in the place of what is not for the public.</summary>
internal static class Unpublished
{
    private const string Words = "Dit signaal is vertrouwelijk en staat niet in de openbare versie.";
    private const string Found = "niet in de openbare versie";

    /// <summary>The signal without its words; it still counts, and bears its id.</summary>
    public static Signal Of(Signal signal, Trace trace) => new(
        signal.Province,
        signal.Date,
        "Vertrouwelijk signaal",
        "",
        "",
        signal.Ask,
        Words,
        "",
        "",
        "",
        "",
        Confidential: true,
        trace with { Raw = Words })
    {
        KnownAs = StableId.Of(signal),
    };

    /// <summary>A refusal without what stood there, which nobody has looked at.</summary>
    public static Refusal Of(Refusal refusal) => refusal with { Found = refusal.Found.Length == 0 ? "" : Found };

    /// <summary>What the secretariat decided, without who it was.</summary>
    public static Ruling Of(Ruling ruling) => ruling with
    {
        By = "het secretariaat",
        Reason = Leaks.Cover(ruling.Reason, Leaks.InSignal(ruling.Reason)),
        Evidence = Leaks.Cover(ruling.Evidence, Leaks.InSignal(ruling.Evidence)),
        To = Leaks.Cover(ruling.To, Leaks.InSignal(ruling.To)),
    };
}
