using Azure.Core;
using LrtIntegration.Graph;
using Moq;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Graph;

/// <summary>What the program shows of its identity, and to whom: a link in an answer may lead anywhere.</summary>
public sealed class TheTokenIsForGraphAlone : IDisposable
{
    private readonly Mock<TokenCredential> credential = new(MockBehavior.Strict);
    private readonly Wire wire = new();

    public void Dispose() => wire.Dispose();

    [Fact]
    public async Task Graph_gets_one_that_was_asked_for_Graph()
    {
        credential
            .Setup(one => one.GetTokenAsync(It.Is<TokenRequestContext>(asked => asked.Scopes.Single() == "https://graph.microsoft.com/.default"), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new AccessToken("geheim", DateTimeOffset.MaxValue));

        await SendAsync("https://graph.microsoft.com/v1.0/users/lrt@minjenv.example/messages");

        wire.Authorization.ShouldBe(["Bearer geheim"]);
    }

    [Theory]
    [InlineData("https://outlook.office.com/api/v2.0/upload?authtoken=eigen")]
    [InlineData("http://graph.microsoft.com/v1.0/me")]
    [InlineData("https://graph.microsoft.com.elders.example/v1.0/me")]
    [InlineData("https://graph.microsoft.com:8443/v1.0/me")]
    public async Task Nobody_else_does_and_none_is_asked_for(string address)
    {
        await SendAsync(address);

        wire.Authorization.ShouldBe([""]);
        credential.VerifyNoOtherCalls();
    }

    private async Task SendAsync(string address)
    {
        using var invoker = new HttpMessageInvoker(new GraphToken(() => credential.Object, new Uri("https://graph.microsoft.com/v1.0")) { InnerHandler = wire });
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var answer = await invoker.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private sealed class Wire : HttpMessageHandler
    {
        public List<string> Authorization { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Authorization.Add(request.Headers.Authorization?.ToString() ?? "");
            return Task.FromResult(new HttpResponseMessage());
        }
    }
}
