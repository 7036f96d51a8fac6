using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LrtIntegration.Render.Mail;

namespace LrtIntegration.Render.Cards;

/// <summary>A card with its buttons in the message that a Teams workflow takes.</summary>
internal static class CardMessage
{
    private static readonly JsonSerializerOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(ReadOnlyMemory<byte> card, IReadOnlyList<DocumentLink> links)
    {
        var content = JsonNode.Parse(card.Span)!.AsObject();
        if (links.Count > 0)
            content["actions"] = new JsonArray([.. links.Select(Button)]);
        return JsonSerializer.SerializeToUtf8Bytes(
            new JsonObject
            {
                ["type"] = "message",
                ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["contentUrl"] = null, ["content"] = content }),
            },
            Layout);
    }

    private static JsonNode Button(DocumentLink link) => new JsonObject
    {
        ["type"] = "Action.OpenUrl",
        ["title"] = link.Button ?? link.Label,
        ["url"] = link.Address.AbsoluteUri,
    };
}
