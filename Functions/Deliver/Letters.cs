using LrtIntegration.Pack;
using LrtIntegration.Render;
using LrtIntegration.Render.Mail;

namespace LrtIntegration.Deliver;

/// <summary>Packs as letters, with the documents in them or behind a link, as the settings say.</summary>
internal sealed class Letters(DeliverySettings settings)
{
    // What Graph takes in a session of uploads.
    private const long MostAttachable = 150L * 1024 * 1024;

    public MailLetter ToMembers(BriefingPack pack, News news, IReadOnlyList<RenderedDocument> documents) => MailLetter.Of(WeeklyNews.Compose(pack, news, EnclosureOf(pack, documents)));

    /// <summary>The same for one person to look at, marked as such.</summary>
    public MailLetter Proof(BriefingPack pack, News news, IReadOnlyList<RenderedDocument> documents)
    {
        var story = WeeklyNews.Compose(pack, news, EnclosureOf(pack, documents));
        return MailLetter.Of(story with
        {
            Subject = $"PROEF: {story.Subject}",
            Lead = [new Notice(NoticeKind.Warning, [new("Proef. ", Emphasis.Strong), new("Deze mail is alleen aan u gestuurd, om na te kijken. De leden hebben hem niet gekregen.")])],
        });
    }

    public Enclosure EnclosureOf(BriefingPack pack, IReadOnlyList<RenderedDocument> documents)
    {
        var files = Enclosure.Of(documents);
        var weight = files.Sum(file => (long)file.Content.Length);
        var links = PackLinks.Of(settings, pack.Meeting.Date, pack.Version, documents.Select(document => document.Name));
        var attached = weight <= MostAttachable && settings.Documents switch
        {
            "link" => false,
            "attach" => true,
            _ => weight <= MailFile.MostAttached || links.Count == 0,
        };
        return attached || links.Count > 0 || files.Count == 0 ? new Enclosure(attached ? files : [], links) : Enclosure.TooHeavy(files);
    }
}
