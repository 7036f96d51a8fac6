namespace LrtIntegration.Tests.Render;

/// <summary>Texts without their white space: where a line breaks is not what a document says.</summary>
internal static class Whitespace
{
    public static string Out(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
