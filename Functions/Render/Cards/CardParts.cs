using System.Text.Json.Nodes;

namespace LrtIntegration.Render.Cards;

/// <summary>The elements of a card. Words of outside stand in rich text, where no sign makes a link or other markup.</summary>
internal static class CardParts
{
    public static JsonNode Title(string text) => Plain(text, "Large", "heading");

    public static JsonNode Heading(string text)
    {
        var heading = Plain(text, "Medium", "heading");
        heading["spacing"] = "Large";
        return heading;
    }

    public static JsonNode Line(string text) => Rich(Run(text));

    public static JsonNode Item(string subject, string sentence)
    {
        var subjectRun = Run($"{subject}: ");
        subjectRun["weight"] = "Bolder";
        return Rich(Run("• "), subjectRun, Run(sentence));
    }

    private static JsonObject Plain(string text, string size, string style) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = VisibleText.Line(text),
        ["size"] = size,
        ["weight"] = "Bolder",
        ["style"] = style,
        ["wrap"] = true,
    };

    private static JsonObject Rich(params JsonNode[] runs) => new()
    {
        ["type"] = "RichTextBlock",
        ["spacing"] = "Small",
        ["inlines"] = new JsonArray(runs),
    };

    private static JsonObject Run(string text) => new()
    {
        ["type"] = "TextRun",
        ["text"] = VisibleText.Line(text),
    };
}
