namespace LrtIntegration.Api;

/// <summary>What this program does not do because it is not set, each in a Dutch sentence.</summary>
internal sealed record HealthRemarks(IReadOnlyList<string> Sentences);
