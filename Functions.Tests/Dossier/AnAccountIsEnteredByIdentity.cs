using System.Net;
using Azure.Core;
using Azure.Core.Pipeline;
using LrtIntegration.Dossier;
using LrtIntegration.Intake;
using Moq;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Dossier;

public sealed class AnAccountIsEnteredByIdentity : IDisposable
{
    private readonly Mock<TokenCredential> identity = new();
    private readonly Wire wire = new();

    public AnAccountIsEnteredByIdentity() => identity
        .Setup(credential => credential.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>()))
        .ReturnsAsync(new AccessToken("het-token", DateTimeOffset.MaxValue));

    public void Dispose() => wire.Dispose();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_dossier_is_read_with_a_bearer_token_and_no_key()
    {
        var account = AzureAccount.ByIdentity(new Uri("https://lrt.blob.core.windows.net"), identity.Object);

        (await new BlobStore(Through(account).Container("dossier")).ReadAsync("evidence/a", Token)).ShouldBeNull();

        var request = wire.Requests.ShouldHaveSingleItem();
        request.RequestUri!.ToString().ShouldBe("https://lrt.blob.core.windows.net/dossier/evidence/a");
        request.Headers.Authorization!.ToString().ShouldBe("Bearer het-token");
    }

    [Fact]
    public async Task The_queues_are_entered_the_same_way()
    {
        var account = AzureAccount.ByIdentity(new Uri("https://lrt.queue.core.windows.net"), identity.Object);

        await new QueueWorkTray(Through(account)).StuckAsync(WorkKind.DropEvents, Token);

        wire.Requests.ShouldAllBe(request => request.Headers.Authorization!.ToString() == "Bearer het-token");
        wire.Requests[0].RequestUri!.AbsolutePath.ShouldBe("/drop-events-poison");
    }

    private AzureAccount Through(AzureAccount account) => account.With(new HttpClientTransport(new HttpClient(wire)));

    /// <summary>Says that nothing is there, and keeps what was asked.</summary>
    private sealed class Wire : HttpMessageHandler
    {
        public List<HttpRequestMessage> Requests { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Add(request);
            var answer = new HttpResponseMessage(HttpStatusCode.NotFound);
            answer.Headers.Add("x-ms-error-code", request.RequestUri!.Host.Contains("queue", StringComparison.Ordinal) ? "QueueNotFound" : "BlobNotFound");
            return Task.FromResult(answer);
        }
    }
}
