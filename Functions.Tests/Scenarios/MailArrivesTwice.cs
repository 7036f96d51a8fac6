using System.Net;
using System.Security.Cryptography;
using System.Text;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class MailArrivesTwice
{
    [Fact]
    public async Task A_mail_goes_into_the_dossier_as_it_came_and_then_to_Verwerkt()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        mailbox.Receive(Post.Coa());

        (await mailbox.CollectAsync()).ShouldBe(HttpStatusCode.OK);

        mailbox.In("Verwerkt").ShouldBe(["1"]);
        mailbox.In("inbox").ShouldBeEmpty();
        (await mailbox.PathsAsync("evidence/")).ShouldContain($"evidence/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Post.Coa())))}", StringComparer.Ordinal);
        (await mailbox.FiguresAsync()).ShouldHaveSingleItem().Value.ShouldBe(1234);
        (await mailbox.TextsAsync("arrivals/")).ShouldContain(text => text.Contains("\"sender\":\"cijfers@coa.nl\"", StringComparison.Ordinal) && text.Contains("\"origin\":\"mailboxes/lrt@minjenv.nl/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_mail_twice_is_one_piece_of_evidence_that_arrived_twice()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        mailbox.Receive(Post.Coa());
        await mailbox.CollectAsync();
        var (evidence, arrivals) = ((await mailbox.PathsAsync("evidence/")).Count, (await mailbox.PathsAsync("arrivals/")).Count);
        mailbox.Receive(Post.Coa());

        await mailbox.CollectAsync();

        (await mailbox.PathsAsync("evidence/")).Count.ShouldBe(evidence);
        (await mailbox.PathsAsync("arrivals/")).Count.ShouldBe(2 * arrivals);
        mailbox.In("Verwerkt").ShouldBe(["1", "2"]);
    }

    [Fact]
    public async Task A_second_tick_asks_only_whether_anything_is_new()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        for (var mail = 0; mail < 8; mail++)
            mailbox.Receive(Post.Coa($"{mail}"));
        await mailbox.CollectAsync();
        await mailbox.CollectAsync();
        var arrivals = await mailbox.PathsAsync("arrivals/");
        mailbox.Graph.Forget();

        await mailbox.CollectAsync();

        mailbox.Graph.Requests.ShouldAllBe(line => line.StartsWith("GET", StringComparison.Ordinal) && !line.Contains("$value", StringComparison.Ordinal));
        (await mailbox.PathsAsync("arrivals/")).ShouldBe(arrivals);
        mailbox.In("Verwerkt").Count.ShouldBe(8);
    }

    [Fact]
    public async Task A_tick_that_runs_from_begin_to_end_while_another_fetches_the_mail_gives_one_arrival()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        mailbox.Receive(Post.Coa());
        var second = HttpStatusCode.Unused;
        mailbox.Graph.Troubles.Meanwhile("$value", () => second = Task.Run(mailbox.CollectAsync).GetAwaiter().GetResult());

        (await mailbox.CollectAsync()).ShouldBe(HttpStatusCode.OK);

        second.ShouldBe(HttpStatusCode.OK);
        mailbox.Graph.Requests.Count(line => line.Contains("$value", StringComparison.Ordinal)).ShouldBe(2);
        (await mailbox.PathsAsync("arrivals/")).Count.ShouldBe(3);
        (await mailbox.PathsAsync("cursors/mailboxes/")).Count.ShouldBe(2);
        mailbox.In("Verwerkt").ShouldBe(["1"]);
    }

    [Fact]
    public async Task A_tick_that_comes_twice_at_once_gives_one_arrival()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        for (var mail = 0; mail < 5; mail++)
            mailbox.Receive(Post.Coa($"{mail}"));

        (await Task.WhenAll(mailbox.CollectAsync(), mailbox.CollectAsync())).ShouldAllBe(status => status == HttpStatusCode.OK);
        await mailbox.CollectAsync();

        (await mailbox.PathsAsync("arrivals/")).Count.ShouldBe(5 * 3);
        mailbox.In("Verwerkt").Count.ShouldBe(5);
        mailbox.Graph.Crowd.MostAtOnce(SecretariatMailbox.Address).ShouldBeLessThanOrEqualTo(4);
    }
}
