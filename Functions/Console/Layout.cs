using System.Xml.Linq;
using LrtIntegration.Api;
using LrtIntegration.Console.Files;
using LrtIntegration.Console.Forms;
using LrtIntegration.Console.Pages;
using LrtIntegration.Reference;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console;

/// <summary>What stands around each page: head, menu, heading, and what came of a form.</summary>
internal static class Layout
{
    private const string Name = "LRT-secretariaat";

    public static XElement Of(ConsolePage page, ConsoleVisit visit, ConsoleAccess access, IEnumerable<ConsolePage> menu, IEnumerable<XElement?> content) =>
        Of(page.Title, page.Name, visit, access, menu, content, script: null);

    /// <param name="current">The page of the menu that this belongs to.</param>
    /// <param name="script">A file of the console; null where the page works by itself.</param>
    public static XElement Of(string title, string current, ConsoleVisit visit, ConsoleAccess access, IEnumerable<ConsolePage> menu, IEnumerable<XElement?> content, string? script) => Page(
        visit.Failed is null ? title : $"Fout: {title}",
        script,
        Tag(
            "header",
            Tag("p", Class("naam"), Tag("a", At("href", ConsoleAddress.Root), Name)),
            Tag("p", Class("wie"), Text(Who(visit.Visit.Caller)), access.Entrance is Entrance.Platform ? SignOut() : null)),
        Tag("nav", At("aria-label", "Menu"), Tag("ul", menu.Select(page => Tag("li", Tag("a", At("href", visit.AddressOf(page.Name)), page.Name == current ? At("aria-current", "page") : null, page.Title))))),
        Tag(
            "main",
            At("id", "inhoud"),
            At("tabindex", "-1"),
            Tag("h1", Text(title)),
            visit.Standing.Shown is { } meeting ? Tag("p", Class("ondertitel"), Subtitle(meeting, visit.Standing)) : null,
            Recorded(visit),
            FormMarkup.Summary(visit),
            content));

    /// <summary>A page without a menu.</summary>
    public static XElement Bare(string title, IEnumerable<XElement> content) => Page(
        title,
        script: null,
        Tag("header", Tag("p", Class("naam"), Tag("a", At("href", ConsoleAddress.Root), Name))),
        Tag("main", At("id", "inhoud"), At("tabindex", "-1"), Tag("h1", Text(title)), content));

    private static XElement Page(string title, string? script, params XElement[] body) => Tag(
        "html",
        At("lang", "nl"),
        Tag(
            "head",
            Void("meta", At("charset", "utf-8")),
            Void("meta", At("name", "viewport"), At("content", "width=device-width, initial-scale=1")),
            Void("meta", At("name", "color-scheme"), At("content", "light dark")),
            Tag("title", Render.VisibleText.Line($"{title} - {Name}")),
            Void("link", At("rel", "icon"), At("href", ConsoleAddress.OfFile(ConsoleFiles.Icon))),
            Void("link", At("rel", "stylesheet"), At("href", ConsoleAddress.OfFile(ConsoleFiles.Style))),
            script is null ? null : Tag("script", At("src", ConsoleAddress.OfFile(script)), At("defer", ""))),
        Tag("body", Tag("a", Class("sla-over"), At("href", "#inhoud"), "Direct naar de inhoud"), body));

    private static XElement? Recorded(ConsoleVisit visit) =>
        RulingForm.Of(visit.Asked(RulingCounter.DoneKey)) is { } form && visit.Failed is null && visit.MayDecide
            ? Tag("p", Class("gelukt"), At("role", "status"), form.Done, " ", Tag("a", At("href", visit.AddressOf("briefings")), "Maak een nieuwe briefing"))
            : null;

    private static object[] SignOut() => [" ", Tag("a", At("href", "/.auth/logout"), "Afmelden")];

    private static string Who(Caller caller)
    {
        var role = caller.Role is Role.Secretariat ? "secretariaat" : "lid, alleen lezen";
        return caller.Name == role ? role : $"{caller.Name} ({role})";
    }

    private static string Subtitle(Meeting meeting, Standing standing) =>
        $"Vergadering van {DutchText.Date(meeting.Date)}{(standing.Packs is { } packs ? $", briefing versie {packs.Latest}" : "")}";
}
