using System.Xml.Linq;
using LrtIntegration.Render;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Forms;

/// <summary>A field with its label, its hint, and what is wrong with it beside it.</summary>
internal static class FieldMarkup
{
    private const string Longest = "4000";

    public static XElement Of(FormField field, string id, FailedForm? failed)
    {
        var objection = failed?.Objections.GetValueOrDefault(field.Name);
        var hint = field.Hint.Length > 0 ? $"{id}-uitleg" : null;
        var fault = objection is null ? null : $"{id}-fout";
        string[] described = [.. new[] { hint, fault }.OfType<string>()];
        object?[] common =
        [
            At("id", id),
            At("name", field.Name),
            described.Length > 0 ? At("aria-describedby", string.Join(' ', described)) : null,
            objection is null ? null : At("aria-invalid", "true"),
            field.Missing.Length > 0 ? At("aria-required", "true") : null,
        ];
        return Tag(
            "div",
            Class("veld"),
            Tag("label", At("for", id), field.Label),
            hint is null ? null : Tag("p", At("id", hint), Class("uitleg"), field.Hint),
            fault is null ? null : FormMarkup.Objection(fault, objection!),
            Control(field, common, VisibleText.Of(failed?.Values.GetValueOrDefault(field.Name) ?? "")));
    }

    private static XElement Control(FormField field, object?[] common, string value) => field.Shape switch
    {
        FieldShape.Choice => Tag(
            "select",
            common,
            Tag("option", At("value", ""), "Kies ..."),
            field.Options.Select(option => Tag("option", At("value", option.Value), option.Value == value ? At("selected", "") : null, option.Label))),
        // The first line end in a text area is not part of its text.
        FieldShape.Lines => Tag("textarea", common, At("rows", "3"), At("maxlength", Longest), "\n" + value),
        _ => Void("input", common, At("type", "text"), At("maxlength", Longest), At("value", value)),
    };
}
