using LrtIntegration.Tests.Dossier;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Hosting;

/// <summary>What is big and seldom needed is loaded when it is needed: it would cost each start its time, and a program at rest its memory.</summary>
public sealed class HeavyLibrariesWait(PublishedProgram published) : IDisposable
{
    private static readonly string[] Heavy = ["Microsoft.Graph.dll", "OpenTelemetry.dll", "Azure.Monitor.OpenTelemetry.Exporter.dll", "Jering.Javascript.NodeJS.dll", "SkiaSharp.dll", "libSkiaSharp.so", "DocumentFormat.OpenXml.dll", "UglyToad.PdfPig.dll", "Sylvan.Data.Csv.dll", "Spectre.Console.dll"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_program_that_answered_and_has_nothing_to_do_holds_none_of_them()
    {
        await using var program = await published.StartAsync(
            folder.Of("dossier"), $"Drops__Folder={folder.Path}", "Mailboxes__0__Address=lrt@lrt.example", "Mailboxes__0__AuthenticationServer=exchange-online", "Briefing__From=lrt@lrt.example", "Briefing__Recipients__0=anna@lrt.example", "Briefing__AllowedDomains__0=lrt.example");
        await program.ForwardAsync(HttpMethod.Get, "/api/health/live");
        await program.ForwardAsync(HttpMethod.Get, "/api/packs");

        program.Loaded.ShouldContain("LrtIntegration.dll", StringComparer.Ordinal);
        program.Loaded.Intersect(Heavy, StringComparer.Ordinal).ShouldBeEmpty();
    }
}
