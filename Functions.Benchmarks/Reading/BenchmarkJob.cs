using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace LrtIntegration.Benchmarks.Reading;

/// <summary>How the reading benchmarks run: in this process, because the build rules of the repository do not suit generated projects.</summary>
internal static class BenchmarkJob
{
    public static IConfig Settings { get; } = DefaultConfig.Instance
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(3).WithIterationCount(10))
        .AddDiagnoser(MemoryDiagnoser.Default);
}
