using System.Net;
using System.Net.Http.Headers;

namespace LrtIntegration.Deliver;

/// <summary>The workflow of Teams that posts what it is sent. It cannot be asked what it posted.</summary>
internal sealed class TeamsWorkflow(TeamsSettings settings, TimeProvider clock) : IDisposable
{
    private const int Tries = 4;
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly Lazy<HttpClient> http = new(() => new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(30) });

    /// <summary>Posts the message; asks again where the workflow is too busy or ill. How it ended is told without the address, which is a secret.</summary>
    public async Task<PostedCard> PostAsync(byte[] message, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using var body = new ByteArrayContent(message);
                body.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
                using var answer = await http.Value.PostAsync(settings.Address, body, cancellation);
                if (answer.IsSuccessStatusCode)
                    return PostedCard.Taken;
                if (attempt == Tries || !(answer.StatusCode is HttpStatusCode.TooManyRequests || answer.StatusCode >= HttpStatusCode.InternalServerError))
                    return new PostedCard(CardOutcome.Refused, $"Teams antwoordde met {(int)answer.StatusCode}");
                await Task.Delay(RestAfter(answer, attempt), clock, cancellation);
            }
            catch (HttpRequestException failure) when (failure.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
            {
                return new PostedCard(CardOutcome.Refused, "Teams was niet te bereiken");
            }
            catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
            {
                return new PostedCard(CardOutcome.Unknown, "Teams gaf geen antwoord");
            }
        }
    }

    public void Dispose()
    {
        if (http.IsValueCreated)
            http.Value.Dispose();
    }

    private TimeSpan RestAfter(HttpResponseMessage answer, int attempt)
    {
        var asked = answer.Headers.RetryAfter switch
        {
            { Delta: { } wait } => wait,
            { Date: { } moment } => moment - clock.GetUtcNow(),
            _ => FirstWait * Math.Pow(2, attempt - 1),
        };
        return asked < TimeSpan.Zero ? TimeSpan.Zero : asked > LongestWait ? LongestWait : asked;
    }
}

/// <param name="Reason">Dutch; empty where the card was taken.</param>
internal sealed record PostedCard(CardOutcome Outcome, string Reason)
{
    public static PostedCard Taken { get; } = new(CardOutcome.Taken, "");
}

internal enum CardOutcome
{
    Taken,

    /// <summary>Not posted, for certain.</summary>
    Refused,

    /// <summary>Sent, and no answer came.</summary>
    Unknown,
}
