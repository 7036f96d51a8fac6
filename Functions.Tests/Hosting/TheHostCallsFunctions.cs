using System.Net;
using LrtIntegration.Tests.Commands;
using LrtIntegration.Tests.Dossier;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Hosting;

public sealed class TheHostCallsFunctions(PublishedProgram published) : IDisposable
{
    private const string Completed = """{"Outputs":{},"Logs":[],"ReturnValue":null}""";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_queue_message_is_followed_and_the_answer_is_never_empty()
    {
        await using var program = await StartAsync();

        var answer = await program.QueueAsync("CompilePack", """{"meeting":"2023-07-20"}""");

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Type.ShouldBe("application/json");
        answer.Text.ShouldBe(Completed);
        File.Exists(folder.Of("dossier/packs/2023-07-20/1/manifest.json")).ShouldBeTrue();
    }

    [Theory]
    [InlineData(HostBody.TimerFirst)]
    [InlineData(HostBody.TimerAdminInvoked)]
    [InlineData(HostBody.TimerPastDue)]
    public async Task A_tick_of_a_timer_sweeps_the_drops_however_it_comes(string tick)
    {
        folder.WithCoa();
        await using var program = await StartAsync($"Drops__Folder={folder.Of("drops")}");

        (await program.CallAsync("SweepDrops", tick)).Text.ShouldBe(Completed);

        Directory.GetFiles(folder.Of("dossier/evidence")).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"Data":{}}""")]
    [InlineData("""{"Data":{"message":"\"onzin\""}}""")]
    [InlineData("""{"Data":{"message":"{}"}}""")]
    [InlineData("""{"Data":{"message":"\"{\\\"meeting\\\":\\\"2023-07-21\\\"}\""}}""")]
    public async Task A_malformed_call_fails_with_one_line_in_the_log(string body)
    {
        await using var program = await StartAsync();

        var answer = await program.CallAsync("CompilePack", body);

        answer.Status.ShouldBe(HttpStatusCode.InternalServerError);
        answer.Text.ShouldNotBeEmpty();
        (await program.SaidAsync("CompilePack")).ShouldHaveSingleItem().ShouldContain("CompilePack was called with something that is no call of the host");
    }

    [Fact]
    public async Task A_function_that_does_not_exist_is_not_found()
    {
        await using var program = await StartAsync();

        (await program.CallAsync("CompilePacks", HostBody.Queue("x"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wrong_settings_end_the_program_with_a_sentence_and_a_code_that_is_not_zero()
    {
        var (code, said) = await FailedProgram.OfAsync(await published.FolderAsync());

        code.ShouldBe(1);
        said.ShouldBe("Fout: Er is niet ingesteld waar het dossier staat. Stel een van Store__Folder, Store__ConnectionString en Store__AccountUri in.\n");
    }

    private Task<RunningProgram> StartAsync(params string[] settings) => published.StartAsync(folder.Of("dossier"), settings);
}
