using System.Net.Http.Headers;
using Azure.Core;

namespace LrtIntegration.Graph;

/// <summary>Shows the program's identity to Microsoft Graph, and to no other host, whatever link an answer held.</summary>
internal sealed class GraphToken(Func<TokenCredential> credential, Uri graph) : DelegatingHandler
{
    private readonly Lazy<TokenCredential> identity = new(credential);
    private readonly TokenRequestContext asked = new([$"{graph.GetLeftPart(UriPartial.Authority)}/.default"]);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri?.GetLeftPart(UriPartial.Authority) == graph.GetLeftPart(UriPartial.Authority))
        {
            var token = await identity.Value.GetTokenAsync(asked, cancellationToken);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
