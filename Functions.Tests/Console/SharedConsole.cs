using LrtIntegration.Tests.Api;
using LrtIntegration.Tests.Console;
using Xunit;

[assembly: AssemblyFixture(typeof(SharedConsole))]

namespace LrtIntegration.Tests.Console;

/// <summary>A program with the pack of the samples, for tests that change nothing that another looks at. It starts when the first needs it.</summary>
public sealed class SharedConsole : IAsyncDisposable
{
    private readonly Lazy<Task<DeskProgram>> program = new(() => ConsoleSession.SampleProgramAsync());

    public async ValueTask DisposeAsync()
    {
        if (program.IsValueCreated)
            await (await program.Value).DisposeAsync();
    }

    internal Task<DeskProgram> ProgramAsync() => program.Value;

    internal async Task<ConsoleSession> SessionAsync() => new(await program.Value);
}
