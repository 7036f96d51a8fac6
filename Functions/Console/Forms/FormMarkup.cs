using System.Xml.Linq;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Forms;

/// <summary>A form on a page. Members of the table see none.</summary>
internal static class FormMarkup
{
    /// <summary>A form that unfolds, about one thing on this page.</summary>
    public static XElement? Of(RulingForm form, string subject, string page, ConsoleVisit visit)
    {
        if (!visit.MayDecide)
            return null;
        var failed = visit.Failed is { } one && one.Is(form, subject) ? one : null;
        var whole = Tag(
            "form",
            At("method", "post"),
            At("action", ConsoleAddress.OfRulings),
            Common(visit),
            Hidden(RulingCounter.PageField, page),
            Hidden(RulingCounter.FormField, form.Name),
            Hidden(RulingCounter.SubjectField, subject),
            failed is not null && failed.Objections.TryGetValue("", out var objection) ? Objection(IdOf(form, subject, ""), objection) : null,
            form.Fields.Select(field => FieldMarkup.Of(field, IdOf(form, subject, field.Name), failed)),
            Tag("button", At("type", "submit"), form.Button));
        return form.Fields.Count == 0 ? whole : Tag("details", failed is null ? null : At("open", ""), Tag("summary", form.Summary), whole);
    }

    /// <summary>The button that asks for a new briefing.</summary>
    public static XElement? Rebuild(DateOnly meeting, string key, string text, ConsoleVisit visit) => !visit.MayDecide ? null : Tag(
        "form",
        Class("knop"),
        At("method", "post"),
        At("action", ConsoleAddress.OfRequestsFor(meeting)),
        Common(visit),
        Hidden(RebuildCounter.KeyField, key),
        Tag("button", At("type", "submit"), Class("hoofd"), text));

    /// <summary>Above the page: which fields of the form must be mended, with a link to each.</summary>
    public static XElement? Summary(ConsoleVisit visit)
    {
        if (visit.Failed is not { } failed || RulingForm.Of(failed.Form) is not { } form)
            return null;
        return Tag(
            "div",
            Class("let-op"),
            At("role", "alert"),
            Tag("p", Tag("strong", "Niet vastgelegd.")),
            Tag("ul", failed.Objections.Select(objection => Tag("li", Tag("a", At("href", "#" + IdOf(form, failed.Subject, objection.Key)), Text(objection.Value))))));
    }

    public static XElement Objection(string id, string text) => Tag("p", Class("fout"), At("id", id), At("tabindex", "-1"), Tag("strong", "Fout:"), " ", Text(text));

    private static XElement[] Common(ConsoleVisit visit) =>
    [
        Hidden(AntiForgery.Field, visit.Token),
        Hidden(ConsoleAddress.MeetingKey, visit.Standing.Shown is { } meeting ? ConsoleAddress.Day(meeting.Date) : ""),
    ];

    private static XElement Hidden(string name, string value) => Void("input", At("type", "hidden"), At("name", name), At("value", VisibleText(value)));

    private static string VisibleText(string value) => LrtIntegration.Render.VisibleText.Of(value);

    private static string IdOf(RulingForm form, string subject, string field) => $"{form.Name}-{ElementId.Of(subject)}-{(field.Length == 0 ? "geheel" : field)}";
}
