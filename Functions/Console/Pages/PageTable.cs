using System.Xml.Linq;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>A table in a region of its own: on a narrow screen the region scrolls, by finger and by key, and not the page. The first cell of each row is its header.</summary>
internal static class PageTable
{
    public static XElement Of(string id, string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows) => Tag(
        "div",
        Class("tabel"),
        At("role", "region"),
        At("tabindex", "0"),
        At("aria-labelledby", id),
        Tag(
            "table",
            Tag("caption", At("id", id), Tag("span", Text(caption))),
            Tag("thead", Tag("tr", columns.Select(column => Tag("th", At("scope", "col"), column)))),
            Tag("tbody", rows.Select(cells => Tag("tr", cells.Select((cell, index) => index == 0 ? Tag("th", At("scope", "row"), Shown(cell)) : Tag("td", Shown(cell))))))));

    private static object? Shown(object? cell) => cell is string text ? Text(text) : cell;
}
