using System.Net.Sockets;
using System.Text;
using LrtIntegration.Tests.Api;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Threats;

/// <summary>Requests of which the body is not what they say: longer, in false pieces, or never complete.</summary>
public sealed class BodiesThatLie
{
    private const string Ruling = "POST /api/rulings HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}GET /api/health/live HTTP/1.1\r\n\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n")]
    [InlineData("Transfer-Encoding: chunked, gzip\r\n\r\n2\r\n{}\r\n0\r\n\r\n")]
    [InlineData("Content-Length: -1\r\n\r\n{}")]
    public async Task Are_refused_and_nothing_after_them_is_answered(string rest)
    {
        await using var program = await DeskProgram.StartAsync();

        var answers = await SaidAsync(program, Ruling.Replace("127.0.0.1", program.Client.BaseAddress!.Authority, StringComparison.Ordinal) + rest);

        answers.ShouldStartWith("HTTP/1.1 400");
        answers.Split("HTTP/1.1 ").Length.ShouldBe(2, answers);
    }

    [Fact]
    public async Task That_are_larger_than_any_ruling_are_refused_in_pieces_too()
    {
        await using var program = await DeskProgram.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/rulings") { Content = new StringContent($"{{\"kind\":\"{new string('x', 70_000)}\"}}", Encoding.UTF8, "application/json") };
        request.Headers.TransferEncodingChunked = true;

        (await program.SendAsync(request)).Status.ShouldBe(System.Net.HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task That_drip_in_are_cut_off_by_the_server()
    {
        await using var program = await DeskProgram.StartAsync();

        var limits = program.App.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits;

        limits.MinRequestBodyDataRate!.BytesPerSecond.ShouldBeGreaterThanOrEqualTo(240);
        limits.MinRequestBodyDataRate.GracePeriod.ShouldBeLessThanOrEqualTo(TimeSpan.FromSeconds(5));
        limits.RequestHeadersTimeout.ShouldBeLessThanOrEqualTo(TimeSpan.FromSeconds(30));
    }

    private static async Task<string> SaidAsync(DeskProgram program, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(program.Client.BaseAddress!.Host, program.Client.BaseAddress.Port, Token);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), Token);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(Token);
    }
}
