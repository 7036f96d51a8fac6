using System.Net;
using System.Text.Json;
using LrtIntegration.Tests.Commands;
using LrtIntegration.Tests.Dossier;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Hosting;

public sealed class APackIsCompiled(PublishedProgram published) : IDisposable
{
    private const string Rebuild = "/api/packs/2023-07-20/rebuild";

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task From_drops_in_the_dossier_by_a_request_and_a_message_to_documents_with_their_tag()
    {
        await TerminalRun.OfAsync("collect", "--drops", Repository.PathOf("samples/drops"), "--store", folder.Of("dossier"));
        await using var program = await published.StartAsync(folder.Of("dossier"));

        var asked = await program.ForwardAsync(HttpMethod.Post, Rebuild);
        asked.Status.ShouldBe(HttpStatusCode.Accepted);
        await program.QueueAsync("CompilePack", MessageFor(asked.Json));
        var done = await asked.FinishedAsync(program.Client, Token);

        var document = await program.ForwardAsync(HttpMethod.Get, done.GetProperty("pack").GetString() + "/briefing.html");
        document.Status.ShouldBe(HttpStatusCode.OK);
        document.Type.ShouldBe("text/html; charset=utf-8");
        document.Text.ShouldContain("20 juli 2023");
        (await program.ForwardAsync(HttpMethod.Get, done.GetProperty("pack").GetString() + "/briefing.html", document.Headers["ETag"])).Status.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Twenty_requests_and_five_deliveries_of_each_message_make_one_version()
    {
        folder.WithCoa();
        await TerminalRun.OfAsync("collect", "--drops", folder.Of("drops"), "--store", folder.Of("dossier"));
        await using var program = await published.StartAsync(folder.Of("dossier"));

        var asked = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => program.ForwardAsync(HttpMethod.Post, Rebuild)));
        var answers = await Task.WhenAll(asked.SelectMany(one => Enumerable.Repeat(MessageFor(one.Json), 5)).Select(message => program.QueueAsync("CompilePack", message)));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK);
        foreach (var one in asked)
            (await one.FinishedAsync(program.Client, Token)).GetProperty("version").GetInt32().ShouldBe(1);
        Directory.GetDirectories(folder.Of("dossier/packs/2023-07-20")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Two_programs_over_one_dossier_make_one_version()
    {
        folder.WithCoa();
        await TerminalRun.OfAsync("collect", "--drops", folder.Of("drops"), "--store", folder.Of("dossier"));
        await using var one = await published.StartAsync(folder.Of("dossier"));
        await using var other = await published.StartAsync(folder.Of("dossier"));

        await Task.WhenAll(new[] { one, other, one, other }.Select(program => program.QueueAsync("CompilePack", """{"meeting":"2023-07-20"}""")));

        Directory.GetDirectories(folder.Of("dossier/packs/2023-07-20")).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(100)]
    [InlineData(300)]
    [InlineData(500)]
    [InlineData(700)]
    [InlineData(1_000)]
    [InlineData(1_500)]
    public async Task Killed_at_any_moment_and_delivered_again_it_is_whole_and_made_once(int milliseconds)
    {
        await TerminalRun.OfAsync("collect", "--drops", Repository.PathOf("samples/drops"), "--store", folder.Of("dossier"));
        JsonElement request;
        await using (var killed = await published.StartAsync(folder.Of("dossier")))
        {
            request = (await killed.ForwardAsync(HttpMethod.Post, Rebuild)).Json;
            var call = killed.QueueAsync("CompilePack", MessageFor(request));
            await Task.Delay(milliseconds, Token);
            await killed.KillAsync();
            await Task.WhenAny(call);
            _ = call.Exception;
        }

        await using var program = await published.StartAsync(folder.Of("dossier"));
        (await program.QueueAsync("CompilePack", MessageFor(request))).Status.ShouldBe(HttpStatusCode.OK);

        var status = (await program.ForwardAsync(HttpMethod.Get, request.GetProperty("url").GetString()!)).Json;
        status.GetProperty("state").GetString().ShouldBe("done");
        status.GetProperty("version").GetInt32().ShouldBe(1);
        Directory.GetDirectories(folder.Of("dossier/packs/2023-07-20")).ShouldHaveSingleItem();
        var documents = (await program.ForwardAsync(HttpMethod.Get, "/api/packs/2023-07-20/1")).Json.GetProperty("documents").EnumerateArray();
        foreach (var document in documents)
            (await program.ForwardAsync(HttpMethod.Get, document.GetProperty("url").GetString()!)).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static string MessageFor(JsonElement request) =>
        $$"""{"meeting":"2023-07-20","request":"{{request.GetProperty("id").GetString()}}"}""";
}
