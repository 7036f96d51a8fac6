using LrtIntegration.Sources;

namespace LrtIntegration.Dossier;

/// <summary>What the sources made of one piece of evidence: a cache, that may be lost.</summary>
/// <param name="For">The tag of the arrivals that it was read under; others make another reading.</param>
internal sealed record KeptReading(string For, string FileName, Reading? Reading, IReadOnlyList<Refusal> Refusals);
