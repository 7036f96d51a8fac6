using LrtIntegration.Dossier;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Console;

/// <summary>How things stand for one meeting, as the pages show it.</summary>
/// <param name="Next">The first meeting from today; null where the calendar ends before.</param>
/// <param name="Shown">The meeting that was chosen, else the next, else the last.</param>
/// <param name="All">Every meeting that has a pack.</param>
/// <param name="Packs">The versions for <paramref name="Shown"/>; null where there are none.</param>
/// <param name="Pack">The latest of them.</param>
/// <param name="Rulings">All, the oldest first.</param>
internal sealed record Standing(
    DateOnly Today,
    Meeting? Next,
    Meeting? Shown,
    IReadOnlyList<PackVersions> All,
    PackVersions? Packs,
    BriefingPack? Pack,
    IReadOnlyList<Ruling> Rulings)
{
    /// <summary>What keeps the choice of the meeting in an address; empty for the meeting that one sees without choosing.</summary>
    public string Query => Shown is null || Shown == Next ? "" : ConsoleAddress.Query(Shown.Date);

    /// <summary>Whether the secretariat said that this, out of the minutes, is right.</summary>
    public bool IsConfirmed(string id) => About(id).Any(ruling => ruling.Kind is RulingKind.Confirm);

    public IEnumerable<Ruling> About(string id) => Rulings.Where(ruling => ruling.Id == id);
}
