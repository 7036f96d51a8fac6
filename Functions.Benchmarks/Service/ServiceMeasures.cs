namespace LrtIntegration.Benchmarks.Service;

/// <summary>What is measured of the program as a service, by name.</summary>
internal static class ServiceMeasures
{
    private static readonly Dictionary<string, Func<string, Task>> All = new(StringComparer.Ordinal)
    {
        ["start"] = StartMeasure.RunAsync,
        ["first"] = FirstMeasure.RunAsync,
        ["memory"] = MemoryMeasure.RunAsync,
        ["rebuild"] = RebuildMeasure.RunAsync,
        ["status"] = StatusMeasure.RunAsync,
    };

    public static IEnumerable<string> Names => All.Keys;

    /// <param name="program">One that was published before; null to publish it now.</param>
    public static async Task RunAsync(string name, string? program) => await All[name](program ?? await ProgramFolders.OursAsync());
}
