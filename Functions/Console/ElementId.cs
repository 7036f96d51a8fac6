using LrtIntegration.Pack;

namespace LrtIntegration.Console;

/// <summary>The id of an element about something: what may stand in an address and in a style.</summary>
internal static class ElementId
{
    public static string Of(string id) =>
        id.Length > 0 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? id : $"id-{StableId.Hash([id])[..16]}";
}
