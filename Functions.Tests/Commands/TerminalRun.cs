using LrtIntegration.Commands;
using Xunit;

namespace LrtIntegration.Tests.Commands;

/// <summary>One run of the program through its real composition, with what it said.</summary>
internal sealed record TerminalRun(int ExitCode, string Output, string Error)
{
    public static async Task<TerminalRun> OfAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await new Terminal(output, error).RunAsync(arguments);
        Assert.DoesNotContain('\u001b', output.ToString() + error);
        return new TerminalRun(exitCode, output.ToString(), error.ToString());
    }
}
