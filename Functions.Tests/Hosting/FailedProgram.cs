using System.Diagnostics;

namespace LrtIntegration.Tests.Hosting;

/// <summary>The published program that could not start: nothing was set.</summary>
internal sealed record FailedProgram(int ExitCode, string Error)
{
    public static async Task<FailedProgram> OfAsync(string folder, params string[] settings)
    {
        var start = new ProcessStartInfo(Path.Combine(folder, "LrtIntegration")) { WorkingDirectory = folder, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = "0";
        foreach (var setting in settings.Select(setting => setting.Split('=', 2)))
            start.Environment[setting[0]] = setting[1];
        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new FailedProgram(process.ExitCode, said);
    }
}
