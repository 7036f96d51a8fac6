namespace LrtIntegration.Benchmarks.Fuzz;

/// <summary>A reader did with some input what it promises never to do.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message);
