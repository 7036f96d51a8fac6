namespace LrtIntegration.Sources.Minutes;

/// <summary>A body (organisatie, rol) that is named in a text: from which character to which, and its usual abbreviation.</summary>
internal sealed record Mention(int Start, int End, string Body);
