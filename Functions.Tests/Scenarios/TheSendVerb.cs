using System.Diagnostics;
using LrtIntegration.Tests.Commands;
using LrtIntegration.Tests.Dossier;
using LrtIntegration.Tests.Graph;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

/// <summary>The verb <c>send</c> as someone at a desk runs it: a process with the settings of its environment.</summary>
public sealed class TheSendVerb : IDisposable
{
    private const string From = "lrt@minjenv.example";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task One_person_gets_the_proof_and_the_terminal_says_so()
    {
        var outbox = new SendingArea(From);
        await using var graph = await LocalGraph.StartAsync(outbox);
        await CollectAsync();

        var run = await RunAsync(graph, "anna@minjenv.example");

        run.Output.ShouldStartWith("De proef aan anna@minjenv.example is verzonden op ");
        (run.ExitCode, run.Error).ShouldBe((0, ""));
        var proof = outbox.Sent.ShouldHaveSingleItem();
        proof.To.ShouldBe("anna@minjenv.example");
        proof.Subject.ShouldStartWith("PROEF: Briefing LRT 20 juli 2023 (versie 1): ");
        proof.Attachments.Keys.ShouldContain("briefing.docx", StringComparer.Ordinal);
        graph.Unexpected.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_run_sends_no_second_proof()
    {
        var outbox = new SendingArea(From);
        await using var graph = await LocalGraph.StartAsync(outbox);
        await CollectAsync();

        await RunAsync(graph, "anna@minjenv.example");
        (await RunAsync(graph, "anna@minjenv.example")).ExitCode.ShouldBe(0);

        outbox.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_address_outside_the_allowed_domains_is_refused()
    {
        var outbox = new SendingArea(From);
        await using var graph = await LocalGraph.StartAsync(outbox);
        await CollectAsync();

        var run = await RunAsync(graph, "iemand@elders.example");

        run.Error.ShouldContain("Naar iemand@elders.example mag geen mail: toegestaan zijn adressen in minjenv.example (Briefing__AllowedDomains).");
        run.ExitCode.ShouldNotBe(0);
        outbox.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_mail_server_refuses_is_told()
    {
        var outbox = new SendingArea(From);
        outbox.Unknown.Add("weg@minjenv.example");
        await using var graph = await LocalGraph.StartAsync(outbox);
        await CollectAsync();

        var run = await RunAsync(graph, "weg@minjenv.example");

        run.Error.ShouldContain("De proef aan weg@minjenv.example is niet verzonden: het adres bestaat niet of is niet geldig.");
        run.ExitCode.ShouldNotBe(0);
    }

    private Task<TerminalRun> CollectAsync()
    {
        folder.WithCoa("drops/coa.csv");
        return TerminalRun.OfAsync("collect", "--drops", folder.Of("drops"), "--store", folder.Of("dossier"));
    }

    private async Task<TerminalRun> RunAsync(LocalGraph graph, string to)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "LrtIntegration.dll"), "send", "--to", to, "--meeting", "2023-07-20", "--store", folder.Of("dossier")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in new[] { ("Graph__BaseUrl", graph.BaseUrl), ("Briefing__From", From), ("Briefing__AllowedDomains__0", "minjenv.example") })
            start.Environment[name] = value;
        using var program = Process.Start(start)!;
        var (output, error) = (program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(program.ExitCode, await output, await error);
    }
}
