using Microsoft.AspNetCore.Http;

namespace LrtIntegration.Tests.Graph;

/// <summary>The mailboxes that the local Graph knows; all others do not exist.</summary>
internal sealed class PostBoxes(params PostBox[] boxes)
{
    public PostBox Of(HttpContext context) =>
        Array.Find(boxes, box => string.Equals(box.Address, (string?)context.Request.RouteValues["mailbox"], StringComparison.OrdinalIgnoreCase))
        ?? throw new UnexpectedRequestException("There is no such mailbox.");

    /// <summary>Every request about messages must ask for ids that stay.</summary>
    public static void AsksForImmutableIds(HttpContext context)
    {
        if (!context.Request.Headers["Prefer"].ToString().Contains("IdType=\"ImmutableId\"", StringComparison.Ordinal))
            throw new UnexpectedRequestException("It does not prefer IdType=\"ImmutableId\".");
    }

    /// <summary>Only the query options that were thought of.</summary>
    public static void KnowsOnly(HttpContext context, params ReadOnlySpan<string> options)
    {
        foreach (var option in context.Request.Query.Keys)
        {
            if (!options.Contains(option))
                throw new UnexpectedRequestException($"The option {option} is not expected.");
        }
    }
}
