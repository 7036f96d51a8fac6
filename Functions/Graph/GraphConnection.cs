using Azure.Core;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;

namespace LrtIntegration.Graph;

/// <summary>The one way to Microsoft Graph. Nothing of it is loaded before the first request: the library is 48 MB.</summary>
internal sealed class GraphConnection : IDisposable
{
    private readonly Lazy<HttpClient> http;

    // Not by its own type: that alone would load the library with the first object that holds this.
    private readonly Lazy<IDisposable> client;

    /// <param name="credential">Asked only when a token is needed.</param>
    public GraphConnection(GraphSettings settings, TimeProvider clock, Func<TokenCredential> credential)
    {
        http = new(() => Connect(settings, clock, credential));
        client = new(() => new GraphServiceClient(http.Value, new AnonymousAuthenticationProvider(), settings.BaseUrl.TrimEnd('/')));
    }

    /// <summary>Without the retries of the library: these are the connection's own.</summary>
    public GraphServiceClient Client => (GraphServiceClient)client.Value;

    public void Dispose()
    {
        if (client.IsValueCreated)
            client.Value.Dispose();
        if (http.IsValueCreated)
            http.Value.Dispose();
    }

    private static HttpClient Connect(GraphSettings settings, TimeProvider clock, Func<TokenCredential> credential)
    {
        var wire = new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(15), AllowAutoRedirect = false };
        HttpMessageHandler known = settings.IsStandIn ? wire : new GraphToken(credential, new Uri(settings.BaseUrl)) { InnerHandler = wire };
        var attempt = new ResilienceHandler(GraphPatience.Attempting(clock)) { InnerHandler = new WholeAnswer { InnerHandler = known } };
        var gate = new MailboxGate(clock) { InnerHandler = attempt };
        return new HttpClient(new ResilienceHandler(GraphPatience.Retrying(clock)) { InnerHandler = gate }) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
