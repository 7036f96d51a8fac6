using System.Globalization;

namespace LrtIntegration.Pack.Protection;

/// <summary>What becomes of something that the gate kept back: it stays away, until two different people of the secretariat release it, each with a reason.</summary>
internal static class Gatekeeping
{
    /// <param name="number">Which of the leaks in that part of the text. The id must not follow from the words themselves, or it would give them away.</param>
    public static PackHeld Held(LeakKind kind, HeldPlace place, int number, RulingBook rulings, Audience audience)
    {
        var id = $"held-{StableId.Short(kind.ToString(), place.Sha256, place.Location, place.Part, number.ToString(CultureInfo.InvariantCulture))}";
        var verdict = GateVerdict.Of(id, rulings.All);
        var released = verdict.IsReleased && audience is Audience.Members;
        return new PackHeld(StableId.Camel(kind), place.Words, LeakWords.Why(kind), released)
        {
            Id = id,
            KeepsBack = audience is Audience.Members && !released && verdict.Stays is null,
            Decision = audience is Audience.Public ? "" : Decision(verdict),
        };
    }

    private static string Decision(GateVerdict verdict) => (verdict.Stays, verdict.Releases) switch
    {
        ({ } ruling, _) => $"blijft weg volgens {ruling.By}, want {ruling.Reason}",
        (_, [var only]) => $"{only.By} wil dit vrijgeven, want {only.Reason}; een tweede persoon moet dat bevestigen",
        (_, [_, _, ..] all) => $"vrijgegeven door {string.Join(" en ", all.Select(ruling => ruling.By))}, want {string.Join("; ", all.Select(ruling => ruling.Reason).Distinct(StringComparer.Ordinal))}",
        _ => "",
    };
}
