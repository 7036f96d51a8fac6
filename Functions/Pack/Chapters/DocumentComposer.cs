using System.Globalization;
using LrtIntegration.Reference;

namespace LrtIntegration.Pack.Chapters;

/// <summary>The document for people, chapter by chapter.</summary>
internal static class DocumentComposer
{
    public static BriefingDocument Compose(Material material)
    {
        var references = new ReferenceList();
        var cover = Referenced.Of(CoverPage.Compose(material), references);
        List<Section> chapters =
        [
            .. ((Section[])[ChangesChapter.Compose(material),
            AgendaChapter.Compose(material),
            MinutesChapter.Compose(material),
            SignalsChapter.Compose(material),
            FiguresChapter.Compose(material),
            GrantsChapter.Compose(material),
            AttentionChapter.Compose(material)]).Select(chapter => Referenced.Of(chapter, references)),
        ];
        chapters.Add(AccountChapter.Compose(material, references));
        return new(
            "Landelijke Regietafel Migratie en Integratie",
            Subtitle(material.Meeting, material.Pack.Version),
            material.Composition.Marking,
            cover,
            [.. chapters, AbbreviationsChapter.Compose(cover, chapters)]);
    }

    public static string Subtitle(Meeting meeting, int version)
    {
        var time = meeting.Time.ToString("HH:mm", CultureInfo.InvariantCulture);
        var place = meeting.Place.Length == 0 ? "" : $", {meeting.Place}";
        return $"Stukken voor de vergadering van {DutchText.Date(meeting.Date)}, {time} uur{place} (versie {DutchText.Number(version)})";
    }
}
