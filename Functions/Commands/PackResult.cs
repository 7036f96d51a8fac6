using LrtIntegration.Dossier;
using LrtIntegration.Reference;

namespace LrtIntegration.Commands;

/// <summary>What a run that made a pack says of it.</summary>
internal static class PackResult
{
    public static void Show(this Screen screen, MeetingChoice choice, ShelvedPack pack, IReadOnlyList<string> places)
    {
        if (choice.Warning is { } warning)
            screen.Warn(warning);
        screen.Say();
        screen.Say($"Vergadering: {DutchText.Date(choice.Meeting.Date)} ({choice.Reason})");
        screen.Say(pack.Novelty is Novelty.New ? $"Briefing: versie {pack.Version}" : $"Briefing: ongewijzigd, versie {pack.Version}");
        var letters = places.ToLookup(place => Path.GetFileName(Path.GetDirectoryName(place)) == TargetFolder.Letters);
        foreach (var place in letters[false])
            screen.Say($"  {place}");
        if (letters[true].FirstOrDefault() is { } letter)
            screen.Say($"  {Path.GetDirectoryName(letter)} ({SourceWords.Counted(letters[true].Count(), "bericht", "berichten")} aan afzenders)");
    }

    public static void Published(this Screen screen, MeetingChoice choice, IReadOnlyList<string> places)
    {
        screen.Say();
        screen.Say($"Vergadering: {DutchText.Date(choice.Meeting.Date)}, openbare versie");
        foreach (var place in places)
            screen.Say($"  {place}");
    }

    /// <summary>The order for a pack of this meeting, with the settings that the program comes with.</summary>
    public static BriefingOrder Order(this MeetingChoice choice, string? marking) =>
        new(choice.Meeting, choice.Previous, GrantSchemes.Embedded.Schemes, marking ?? Switches.DefaultMarking) { Earlier = choice.Earlier };
}
