using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace LrtIntegration.Graph;

/// <summary>How long the program waits for Graph and how often it asks again, all by the injected clock. What must not happen twice is not asked twice.</summary>
internal static class GraphPatience
{
    private const int Tries = 5;
    private static readonly TimeSpan Attempt = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Break = TimeSpan.FromSeconds(30);

    /// <summary>The outer part: asks again, and not before Graph said that it may.</summary>
    public static ResiliencePipeline<HttpResponseMessage> Retrying(TimeProvider clock) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = Tries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = FirstWait,
                ShouldHandle = tried => ValueTask.FromResult(MayAskAgain(tried, clock)),
                DelayGenerator = tried => ValueTask.FromResult(tried.Outcome.Result is { } answer ? AskedRest(answer, clock) : RestOf(tried.Outcome.Exception)),
            })
            .Build();

    /// <summary>The inner part, round one attempt: a time limit, and a break when Graph fails again and again.</summary>
    public static ResiliencePipeline<HttpResponseMessage> Attempting(TimeProvider clock) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = clock }
            .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
            {
                FailureRatio = 0.8,
                MinimumThroughput = 10,
                SamplingDuration = TimeSpan.FromSeconds(60),
                BreakDuration = Break,
                ShouldHandle = tried => ValueTask.FromResult(tried.Outcome.Exception is HttpRequestException or TimeoutRejectedException || tried.Outcome.Result?.StatusCode >= HttpStatusCode.InternalServerError),
            })
            .AddTimeout(new HttpTimeoutStrategyOptions { Timeout = Attempt })
            .Build();

    /// <summary>How long the answer asks to wait (<c>Retry-After</c>, in seconds or as a moment); null where it does not say.</summary>
    public static TimeSpan? AskedRest(HttpResponseMessage answer, TimeProvider clock) => answer.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } moment } => moment - clock.GetUtcNow() is { Ticks: > 0 } wait ? wait : TimeSpan.Zero,
        _ => null,
    };

    private static TimeSpan? RestOf(Exception? failure) => failure is BrokenCircuitException ? Break : null;

    private static bool MayAskAgain(RetryPredicateArguments<HttpResponseMessage> tried, TimeProvider clock)
    {
        if (tried.Context.CancellationToken.IsCancellationRequested)
            return false;
        if (tried.Outcome.Exception is BrokenCircuitException)
            return true;
        if (tried.Outcome.Result is { StatusCode: HttpStatusCode.TooManyRequests } throttled)
            return (AskedRest(throttled, clock) ?? TimeSpan.Zero) <= LongestWait;

        var failed = tried.Outcome.Exception is HttpRequestException or TimeoutRejectedException || tried.Outcome.Result?.StatusCode is >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout;
        return failed && IsHarmlessTwice(tried.Context.GetRequestMessage());
    }

    // A throttled request was not carried out; of any other failure nobody knows. A second move to the same folder changes nothing, a second mail is a second mail.
    private static bool IsHarmlessTwice(HttpRequestMessage? request) =>
        request is not null && (request.Method != HttpMethod.Post || request.RequestUri?.AbsolutePath.EndsWith("/move", StringComparison.Ordinal) is true);
}
