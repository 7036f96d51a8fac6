namespace LrtIntegration.Reference;

/// <summary>From where on a change of a figure strikes: all four must be passed.</summary>
/// <param name="MinimumHistory">How many earlier changes there must be to compare with.</param>
/// <param name="MinimumChange">The least change, in the unit of the figure.</param>
/// <param name="MinimumPercentage">The least change, as a percentage of the value before it.</param>
/// <param name="Deviations">How many usual deviations (1,4826 times the median absolute deviation of the earlier changes) it must be away from their median.</param>
internal sealed record JumpThresholds(int MinimumHistory, int MinimumChange, int MinimumPercentage, int Deviations);
