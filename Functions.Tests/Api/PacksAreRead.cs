using System.Net;
using System.Security.Cryptography;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Api;

public sealed class PacksAreRead
{
    [Fact]
    public async Task A_document_comes_with_its_type_its_name_and_its_hash_as_tag()
    {
        await using var program = await DeskProgram.StartAsync();
        await program.CollectAsync();
        await program.RebuildAsync();
        var kept = Path.Combine(program.Store, "packs/2023-07-20/1/briefing.docx");

        var answer = await program.GetAsync("/api/packs/2023-07-20/1/briefing.docx");

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Type.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        answer.Headers["Content-Disposition"].ShouldStartWith("attachment; filename=lrt-2023-07-20-v1-briefing.docx");
        answer.Headers["ETag"].ShouldBe($"\"{Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(kept, TestContext.Current.CancellationToken)))}\"");
    }

    [Theory]
    [InlineData("/api/packs")]
    [InlineData("/api/packs/2023-07-20")]
    [InlineData("/api/packs/2023-07-20/1")]
    [InlineData("/api/packs/2023-07-20/1/pack.json")]
    [InlineData("/api/packs/2023-07-20/1/manifest.json")]
    [InlineData("/api/openapi.json")]
    public async Task Who_has_it_already_gets_nothing(string address)
    {
        await using var program = await DeskProgram.StartAsync();
        await program.CollectAsync();
        await program.RebuildAsync();
        var first = await program.GetAsync(address);

        var again = await program.GetAsync(address, first.Headers["ETag"]);
        var other = await program.GetAsync(address, "\"iets-anders\"");

        again.Status.ShouldBe(HttpStatusCode.NotModified);
        again.Text.ShouldBeEmpty();
        other.Text.ShouldBe(first.Text);
    }

    [Fact]
    public async Task A_version_lists_its_documents_and_each_is_where_it_says()
    {
        await using var program = await DeskProgram.StartAsync();
        await program.CollectAsync();
        await program.RebuildAsync();

        var documents = (await program.GetAsync("/api/packs/2023-07-20/1")).Json.GetProperty("documents").EnumerateArray().ToList();

        documents.Select(document => document.GetProperty("name").GetString()).Take(3).ShouldBe(["briefing.docx", "briefing.html", "briefing.pdf"]);
        foreach (var document in documents)
        {
            var answer = await program.GetAsync(document.GetProperty("url").GetString()!);
            answer.Headers["ETag"].ShouldBe($"\"{document.GetProperty("sha256").GetString()}\"");
            answer.Type.ShouldBe(document.GetProperty("contentType").GetString());
        }
    }

    [Fact]
    public async Task A_version_without_its_manifest_is_not_there()
    {
        await using var program = await DeskProgram.StartAsync();
        await program.CollectAsync();
        await program.RebuildAsync();
        File.Delete(Path.Combine(program.Store, "packs/2023-07-20/1/manifest.json"));

        (await program.GetAsync("/api/packs")).Json.GetProperty("packs").GetArrayLength().ShouldBe(0);
        (await program.GetAsync("/api/packs/2023-07-20")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await program.GetAsync("/api/packs/2023-07-20/1")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await program.GetAsync("/api/packs/2023-07-20/1/briefing.docx")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/api/packs/2023-13-45", 400, "“2023-13-45” is geen datum. Schrijf de dag van de vergadering als 2023-07-20.")]
    [InlineData("/api/packs/2023-07-20", 404, "Er is nog geen briefing voor de vergadering van 20 juli 2023.")]
    [InlineData("/api/packs/2023-07-20/7", 404, "Versie 7 van de briefing voor 20 juli 2023 is er niet.")]
    [InlineData("/api/packs/2023-07-20/nieuwste", 404, "“nieuwste” is geen versie van een briefing. Versies heten 1, 2, 3 enzovoort.")]
    [InlineData("/api/packs/2023-07-20/rebuilds/x", 404, "Er is geen verzoek “x” om de briefing voor 20 juli 2023.")]
    [InlineData("/api/iets", 404, "Dit adres bestaat niet.")]
    public async Task What_is_not_there_is_told_in_Dutch(string address, int status, string detail)
    {
        await using var program = await DeskProgram.StartAsync();

        var answer = await program.GetAsync(address);

        ((int)answer.Status).ShouldBe(status);
        answer.Type.ShouldBe("application/problem+json");
        answer.Json.GetProperty("status").GetInt32().ShouldBe(status);
        answer.Detail.ShouldBe(detail);
    }

    [Fact]
    public async Task Nothing_outside_the_manifest_can_be_reached()
    {
        await using var program = await DeskProgram.StartAsync();
        await program.CollectAsync();
        await program.RebuildAsync();

        (await program.GetAsync("/api/packs/2023-07-20/1/..%2F..%2F..%2Fcursors%2Fruns%2Fcompilepack.json")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_method_is_refused()
    {
        await using var program = await DeskProgram.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Delete, "/api/packs");

        var answer = await program.SendAsync(request);

        answer.Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Headers["Allow"].ShouldBe("GET, HEAD");
        answer.Type.ShouldBe("application/problem+json");
    }
}
