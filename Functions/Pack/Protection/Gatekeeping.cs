using System.Globalization;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Protection;

/// <summary>What becomes of something that the gate kept back: it stays away, until two different people of the secretariat release it, each with a reason.</summary>
internal static class Gatekeeping
{
    private const int Eyes = 2;

    /// <param name="number">Which of the leaks in that part of the text. The id must not follow from the words themselves, or it would give them away.</param>
    public static PackHeld Held(LeakKind kind, HeldPlace place, int number, RulingBook rulings, Audience audience)
    {
        var id = $"held-{StableId.Short(kind.ToString(), place.Sha256, place.Location, place.Part, number.ToString(CultureInfo.InvariantCulture))}";
        var said = rulings.All.Where(ruling => string.Equals(ruling.Id, id, StringComparison.Ordinal) && RulingBook.IsComplete(ruling)).ToList();
        var stays = said.LastOrDefault(ruling => ruling.Kind is RulingKind.Release or RulingKind.Withdraw) is { Kind: RulingKind.Withdraw } last ? last : null;
        Ruling[] release = stays is null ? [.. said.Where(ruling => ruling.Kind is RulingKind.Release).DistinctBy(ruling => ruling.By, StringComparer.OrdinalIgnoreCase)] : [];
        var released = release.Length >= Eyes && audience is Audience.Members;
        return new PackHeld(StableId.Camel(kind), place.Words, LeakWords.Why(kind), released)
        {
            Id = id,
            KeepsBack = audience is Audience.Members && !released && stays is null,
            Decision = audience is Audience.Public ? "" : Decision(stays, release),
        };
    }

    private static string Decision(Ruling? stays, IReadOnlyList<Ruling> release) => (stays, release) switch
    {
        ({ } ruling, _) => $"blijft weg volgens {ruling.By}, want {ruling.Reason}",
        (_, [var only]) => $"{only.By} wil dit vrijgeven, want {only.Reason}; een tweede persoon moet dat bevestigen",
        (_, [_, _, ..]) => $"vrijgegeven door {string.Join(" en ", release.Select(ruling => ruling.By))}, want {string.Join("; ", release.Select(ruling => ruling.Reason).Distinct(StringComparer.Ordinal))}",
        _ => "",
    };
}
