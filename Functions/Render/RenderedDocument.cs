namespace LrtIntegration.Render;

/// <summary>One file of a pack, ready to be written or sent.</summary>
internal sealed record RenderedDocument(string Name, string ContentType, byte[] Content);
