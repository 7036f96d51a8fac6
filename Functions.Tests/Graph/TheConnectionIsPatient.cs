using LrtIntegration.Graph;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Graph.Models.ODataErrors;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Graph;

public sealed class TheConnectionIsPatient : IAsyncLifetime
{
    private const string Address = "lrt@minjenv.example";
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2023, 7, 14, 7, 0, 0, TimeSpan.Zero));
    private LocalGraph graph = null!;
    private GraphConnection connection = null!;

    public async ValueTask InitializeAsync()
    {
        graph = await LocalGraph.StartAsync(new FoldersArea(new PostBoxes(new PostBox(Address))));
        connection = new GraphConnection(new GraphSettings { BaseUrl = graph.BaseUrl }, clock, () => throw new InvalidOperationException("A stand-in gets no token."));
    }

    public async ValueTask DisposeAsync()
    {
        connection.Dispose();
        await graph.DisposeAsync();
    }

    [Theory]
    [InlineData(7)]
    [InlineData(120)]
    public async Task It_waits_as_long_as_Graph_asks(int seconds)
    {
        graph.Troubles.Throttle("mailFolders", TimeSpan.FromSeconds(seconds));

        (await ElapsedAsync(InboxAsync)).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(seconds));
        graph.Requests.Count.ShouldBe(2);
        graph.Unexpected.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_waits_until_the_moment_that_Graph_names()
    {
        graph.Troubles.ThrottleUntil("mailFolders", clock.GetUtcNow().AddSeconds(30));

        (await ElapsedAsync(InboxAsync)).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task It_waits_longer_each_time_when_Graph_does_not_say(int status)
    {
        for (var time = 0; time < 3; time++)
            graph.Troubles.Fail("mailFolders", status);

        (await ElapsedAsync(InboxAsync)).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(2 + 4 + 8));
        graph.Requests.Count.ShouldBe(4);
    }

    [Fact]
    public async Task It_gives_up_an_attempt_without_an_answer_and_asks_again()
    {
        graph.Troubles.Hang("mailFolders");
        graph.Troubles.Reset("mailFolders");

        (await ElapsedAsync(InboxAsync)).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(60 + 2 + 4));
        graph.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task It_asks_nothing_twice_that_must_happen_once()
    {
        graph.Troubles.Fail("POST", 500);

        var failure = await Should.ThrowAsync<ODataError>(() => connection.Client.Users[Address].MailFolders.PostAsync(new() { DisplayName = "Verwerkt" }));

        failure.ResponseStatusCode.ShouldBe(500);
        graph.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task It_leaves_Graph_alone_for_a_while_when_everything_fails()
    {
        for (var time = 0; time < 100; time++)
            graph.Troubles.Fail("mailFolders", 503);

        await ElapsedAsync(() => Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Should.ThrowAsync<Exception>(InboxAsync))));

        graph.Requests.Count.ShouldBeLessThan(10 * 6);
    }

    [Fact]
    public async Task Never_more_than_four_requests_are_at_one_mailbox()
    {
        for (var time = 0; time < 12; time++)
            graph.Troubles.Linger("mailFolders", TimeSpan.FromMilliseconds(40));

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => InboxAsync()));

        graph.Crowd.MostAtOnce(Address).ShouldBe(4);
    }

    private Task InboxAsync() => connection.Client.Users[Address].MailFolders["inbox"].GetAsync();

    /// <summary>Lets the clock run, second by second, until it is done. The machine may be slow, so the time is a lower bound.</summary>
    private async Task<TimeSpan> ElapsedAsync(Func<Task> act)
    {
        var started = clock.GetUtcNow();
        var task = act();
        while (!task.IsCompleted)
        {
            await Task.WhenAny(task, Task.Delay(15));
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        await task;
        return clock.GetUtcNow() - started;
    }
}
