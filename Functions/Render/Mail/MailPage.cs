using System.Text;
using System.Xml.Linq;
using LrtIntegration.Reference;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Render.Mail;

/// <summary>A mail as a page: for Outlook, a telephone and a screen reader alike. No script, no picture, nothing fetched.</summary>
internal static class MailPage
{
    private const int Megabyte = 1024 * 1024;

    // Outlook for Windows knows no greatest width: it is given a table that has one.
    private const string OutlookOpens = "[if mso]><table role=\"presentation\" width=\"640\" align=\"center\" cellpadding=\"0\" cellspacing=\"0\"><tr><td><![endif]";
    private const string OutlookCloses = "[if mso]></td></tr></table><![endif]";

    public static string Render(MailStory story) => Encoding.UTF8.GetString(ToPage(Tag("html", At("lang", "nl"), Head(story), Body(story))));

    private static XElement Head(MailStory story) => Tag(
        "head",
        Void("meta", At("charset", "utf-8")),
        Void("meta", At("name", "viewport"), At("content", "width=device-width, initial-scale=1")),
        Void("meta", At("name", "color-scheme"), At("content", "light dark")),
        Void("meta", At("name", "supported-color-schemes"), At("content", "light dark")),
        Tag("title", VisibleText.Line(story.Subject)),
        Tag("style", MailStyle.Sheets));

    private static XElement Body(MailStory story) => Tag(
        "body",
        Class("scherm"),
        At("style", MailStyle.Screen),
        Tag("div", At("style", "display:none;max-height:0;overflow:hidden;"), At("aria-hidden", "true"), Text(story.Preview)),
        new XComment(OutlookOpens),
        Tag(
            "div",
            At("role", "main"),
            At("lang", "nl"),
            Class("vel tekst"),
            At("style", MailStyle.Sheet),
            Tag("div", Class("binnen"), At("style", MailStyle.Inside), Contents(story))),
        new XComment(OutlookCloses));

    private static IEnumerable<object?> Contents(MailStory story) =>
    [
        story.Marking.Length == 0 ? null : Tag("p", At("style", MailStyle.Marking), Text(story.Marking)),
        Tag("h1", Class("kop"), At("style", MailStyle.Title), Text(story.Title)),
        Tag("p", Class("zacht"), At("style", MailStyle.Soft), Text(story.Subtitle)),
        story.Lead.SelectMany(MailBlocks.Of),
        story.Sections.SelectMany(section => MailBlocks.Of(section)),
        Enclosed(story.Enclosure),
        Tag("p", Class("zacht"), At("style", MailStyle.Soft + "margin-top:28px;font-size:13px;"), Text(story.Closing)),
    ];

    private static IEnumerable<XElement> Enclosed(Enclosure enclosure)
    {
        if (enclosure.IsEmpty)
            yield break;
        yield return Tag("h2", Class("kop"), At("style", MailStyle.Chapter), "De stukken");
        if (enclosure.Absence.Length > 0)
            yield return Tag("p", At("style", MailStyle.Words), Text(enclosure.Absence));
        if (enclosure.Files.Count + enclosure.Links.Count == 0)
            yield break;
        yield return Tag(
            "ul",
            At("style", MailStyle.List),
            enclosure.Files.Select(file => Tag("li", At("style", MailStyle.Item), Text(Named(file)))),
            enclosure.Links.Select(link => Tag("li", At("style", MailStyle.Item), Tag("a", Class("link"), At("style", MailStyle.Link), At("href", link.Address.AbsoluteUri), Text(link.Label)))));
    }

    /// <summary><c>briefing.pdf, bijgevoegd (412 kB)</c>.</summary>
    public static string Named(RenderedDocument file) => $"{file.Name}, bijgevoegd ({Weight(file.Content.Length)})";

    private static string Weight(int bytes) => bytes < Megabyte
        ? $"{DutchText.Number(Math.Max(1, bytes / 1024))} kB"
        : $"{DutchText.Number(Math.Round((decimal)bytes / Megabyte, 1))} MB";
}
