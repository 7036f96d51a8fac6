using System.Net;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

/// <summary>The connection with the mailbox breaks, in the middle of an answer or before one.</summary>
public sealed class MailBreaksOff
{
    [Theory]
    [InlineData("cut")]
    [InlineData("stalled")]
    public async Task Half_a_mail_is_never_kept_and_the_next_run_takes_it_whole(string how)
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        var broken = mailbox.Receive(Post.Coa());
        for (var mail = 0; mail < 5; mail++)
            mailbox.Receive(Post.Coa($"{mail}"));
        if (how is "cut")
            mailbox.Graph.Troubles.CutOff($"{broken}/$value");
        else
            mailbox.Graph.Troubles.Stall($"{broken}/$value");

        (await mailbox.CollectAsTimePassesAsync()).ShouldBe(HttpStatusCode.InternalServerError);

        mailbox.In("inbox").ShouldBe(["1"]);
        mailbox.In("Verwerkt").Count.ShouldBe(5);
        (await mailbox.TextsAsync("evidence/")).ShouldAllBe(text => !text.Contains("Half", StringComparison.Ordinal));

        (await mailbox.CollectAsync()).ShouldBe(HttpStatusCode.OK);
        mailbox.In("Verwerkt").Count.ShouldBe(6);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("stalled")]
    public async Task A_page_that_did_not_come_whole_is_asked_again(string how)
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        mailbox.Receive(Post.Coa());
        if (how is "cut")
            mailbox.Graph.Troubles.CutOff("delta");
        else
            mailbox.Graph.Troubles.Stall("delta");

        (await mailbox.CollectAsTimePassesAsync()).ShouldBe(HttpStatusCode.OK);

        mailbox.In("Verwerkt").ShouldBe(["1"]);
        mailbox.Graph.Requests.Count(line => line.Contains("delta", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Theory]
    [InlineData("delta")]
    [InlineData("$value")]
    [InlineData("move")]
    public async Task What_gets_no_answer_is_asked_again(string at)
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        mailbox.Receive(Post.Coa());
        mailbox.Graph.Troubles.Hang(at);
        mailbox.Graph.Troubles.Reset(at);

        (await mailbox.CollectAsTimePassesAsync()).ShouldBe(HttpStatusCode.OK);

        mailbox.In("Verwerkt").ShouldBe(["1"]);
        (await mailbox.PathsAsync("arrivals/")).Count.ShouldBe(3);
    }
}
