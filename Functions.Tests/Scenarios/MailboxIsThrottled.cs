using System.Net;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class MailboxIsThrottled
{
    [Theory]
    [InlineData("delta")]
    [InlineData("$value")]
    [InlineData("move")]
    public async Task Whatever_is_throttled_is_done_later(string at)
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        mailbox.Receive(Post.Coa());
        mailbox.Graph.Troubles.Throttle(at, TimeSpan.FromSeconds(20));
        mailbox.Graph.Troubles.Fail(at, 429);
        var started = mailbox.Clock.GetUtcNow();

        (await mailbox.CollectAsTimePassesAsync()).ShouldBe(HttpStatusCode.OK);

        (mailbox.Clock.GetUtcNow() - started).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(24));
        mailbox.In("Verwerkt").ShouldBe(["1"]);
    }

    [Fact]
    public async Task A_mailbox_that_asks_for_rest_gets_it_from_all_requests()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        for (var mail = 0; mail < 6; mail++)
            mailbox.Receive(Post.Coa($"{mail}"));
        mailbox.Graph.Troubles.Throttle("$value", TimeSpan.FromSeconds(30));

        (await mailbox.CollectAsTimePassesAsync()).ShouldBe(HttpStatusCode.OK);

        mailbox.In("Verwerkt").Count.ShouldBe(6);
        mailbox.Graph.Crowd.MostAtOnce(SecretariatMailbox.Address).ShouldBeLessThanOrEqualTo(4);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_mailbox_that_stays_away_is_a_failed_run_and_loses_nothing(int status)
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        mailbox.Receive(Post.Coa());
        for (var time = 0; time < 6; time++)
            mailbox.Graph.Troubles.Fail("$value", status);

        (await mailbox.CollectAsTimePassesAsync()).ShouldBe(HttpStatusCode.InternalServerError);
        mailbox.In("inbox").ShouldBe(["1"]);

        (await mailbox.CollectAsync()).ShouldBe(HttpStatusCode.OK);
        mailbox.In("Verwerkt").ShouldBe(["1"]);
    }

    [Fact]
    public async Task One_mail_that_cannot_be_fetched_keeps_no_other_waiting()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        var stuck = mailbox.Receive(Post.Coa());
        for (var mail = 0; mail < 6; mail++)
            mailbox.Receive(Post.Coa($"{mail}"));
        for (var time = 0; time < 6; time++)
            mailbox.Graph.Troubles.Fail($"{stuck}/$value", 500);

        (await mailbox.CollectAsTimePassesAsync()).ShouldBe(HttpStatusCode.InternalServerError);
        mailbox.In("Verwerkt").Count.ShouldBe(6);

        (await mailbox.CollectAsync()).ShouldBe(HttpStatusCode.OK);
        mailbox.In("Verwerkt").Count.ShouldBe(7);
    }
}
