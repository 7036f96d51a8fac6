using System.Diagnostics;
using LrtIntegration.Tests;

namespace LrtIntegration.Benchmarks.Service;

/// <summary>The folders that <c>dotnet publish</c> gives: that of this program, and that of a bare one to hold it against.</summary>
internal static class ProgramFolders
{
    private const string BareProject = """
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <RuntimeIdentifier>linux-x64</RuntimeIdentifier>
            <SelfContained>true</SelfContained>
            <PublishReadyToRun>true</PublishReadyToRun>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
        </Project>
        """;

    private const string BareCode = """
        var app = WebApplication.CreateSlimBuilder(args).Build();
        app.MapGet("/api/health/live", () => "live");
        app.Run($"http://127.0.0.1:{app.Configuration["FUNCTIONS_CUSTOMHANDLER_PORT"]}");
        """;

    /// <summary>The program in Release, as the Functions host gets it.</summary>
    public static async Task<string> OursAsync()
    {
        var target = Repository.PathOf("artifacts/service");
        await PublishAsync(Repository.PathOf("Functions"), target);
        return Path.Combine(target, "LrtIntegration");
    }

    /// <summary>A minimal API program of three lines in Release, outside this repository, so that no setting of it counts.</summary>
    public static async Task<string> BareAsync()
    {
        var source = Path.Combine(Path.GetTempPath(), "lrt-bare-program");
        Directory.CreateDirectory(source);
        await File.WriteAllTextAsync(Path.Combine(source, "Bare.csproj"), BareProject);
        await File.WriteAllTextAsync(Path.Combine(source, "Program.cs"), BareCode);
        var target = Path.Combine(source, "publish");
        await PublishAsync(source, target);
        return Path.Combine(target, "Bare");
    }

    private static async Task PublishAsync(string project, string target)
    {
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-o", target, "--nologo", "-v", "quiet", "-nodeReuse:false"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0)
            throw new InvalidOperationException(output);
    }
}
