namespace LrtIntegration.Sources.Minutes;

/// <summary>What a sentence asks.</summary>
/// <param name="By">Who asks, and in which sentence that stands; an empty body where nobody is named.</param>
/// <param name="To">Who is asked by name; empty where nobody is.</param>
/// <param name="Content">The question itself, in words of the sentence: "wanneer het kader beschikbaar komt".</param>
internal sealed record Asked(Actor By, string To, string Content);
