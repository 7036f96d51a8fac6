using System.Net;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Api;

public sealed class ReadingByHead
{
    [Theory]
    [InlineData("/api/packs")]
    [InlineData("/api/packs/2023-07-20/1/briefing.html")]
    [InlineData("/api/health")]
    [InlineData("/api/openapi.json")]
    [InlineData("/api/packs/2023-05-23")]
    [InlineData("/api/console")]
    [InlineData("/api/console/briefings")]
    [InlineData("/api/console/bestaat-niet")]
    public async Task Tells_what_reading_would_and_gives_no_content(string address)
    {
        await using var program = await DeskProgram.StartAsync();
        await program.RebuildAsync();
        var read = await program.GetAsync(address);
        using var request = new HttpRequestMessage(HttpMethod.Head, address);

        var head = await program.SendAsync(request);

        head.Status.ShouldBe(read.Status);
        head.Type.ShouldBe(read.Type);
        head.Text.ShouldBe("");
        head.Headers.GetValueOrDefault("ETag").ShouldBe(read.Headers.GetValueOrDefault("ETag"));
    }

    [Fact]
    public async Task Of_an_address_that_only_writes_is_not_allowed()
    {
        await using var program = await DeskProgram.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Head, "/api/rulings");

        (await program.SendAsync(request)).Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }
}
