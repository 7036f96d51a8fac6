using MimeKit.Text;

namespace LrtIntegration.Intake.Mails;

/// <summary>The element, if any, within which an HTML page shows nothing: its style sheet, its head, or what a style hides.</summary>
internal sealed class HiddenElement
{
    private string? name;
    private int depth;

    public bool IsOpen => name is not null;

    /// <summary>Follows the tags of the page; true for those that stand within what is hidden.</summary>
    public bool Covers(HtmlTagToken tag)
    {
        if (name is null)
        {
            if (!tag.IsEndTag && !tag.IsEmptyElement && !tag.Id.IsEmptyElement() && Hides(tag))
                (name, depth) = (tag.Name, 1);
            return IsOpen;
        }

        if (tag.Id is HtmlTagId.Body)
            name = null;
        else if (tag.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && !tag.IsEmptyElement)
            depth += tag.IsEndTag ? -1 : 1;

        if (depth is 0)
            name = null;
        return true;
    }

    private static bool Hides(HtmlTagToken tag) =>
        tag.Id is HtmlTagId.Head or HtmlTagId.Style or HtmlTagId.Script or HtmlTagId.Title || tag.Attributes.Any(Hides);

    private static bool Hides(HtmlAttribute attribute) =>
        attribute.Name.Equals("hidden", StringComparison.OrdinalIgnoreCase)
        || (attribute.Name.Equals("style", StringComparison.OrdinalIgnoreCase) && attribute.Value is { } style && HidesByStyle(style));

    private static bool HidesByStyle(string style)
    {
        var compact = style.Replace(" ", "", StringComparison.Ordinal);
        return compact.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || compact.Contains("mso-hide:all", StringComparison.OrdinalIgnoreCase)
            || compact.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }
}
