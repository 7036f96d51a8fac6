using System.Globalization;

namespace LrtIntegration.Tests.Graph;

/// <summary>A message as Graph writes it, with what the program selects.</summary>
internal static class MessageShape
{
    public static Dictionary<string, object> Of(PostMessage message) => new(StringComparer.Ordinal)
    {
        ["@odata.etag"] = "W/\"CQAAABYAAAAiIsqMbYjsT5e/T7KzowPTAAAYbuK-\"",
        ["id"] = message.Id,
        ["receivedDateTime"] = message.ReceivedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        ["subject"] = message.Subject,
        ["parentFolderId"] = message.FolderId,
        ["categories"] = message.Categories,
    };
}
