using System.Net;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class TokenExpired
{
    [Fact]
    public async Task The_folder_is_listed_again_and_no_mail_comes_in_twice()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        for (var mail = 0; mail < 4; mail++)
            mailbox.Receive(Post.Coa($"{mail}"));
        await mailbox.CollectAsync();
        var arrivals = await mailbox.PathsAsync("arrivals/");
        mailbox.Delta.ExpireLinks();
        mailbox.Receive(Post.Coa("99"));

        (await mailbox.CollectAsync()).ShouldBe(HttpStatusCode.OK);

        (await mailbox.PathsAsync("arrivals/")).Except(arrivals, StringComparer.Ordinal).Count().ShouldBe(3);
        mailbox.In("Verwerkt").Count.ShouldBe(5);
    }

    [Fact]
    public async Task A_link_that_expires_between_two_pages_costs_nothing()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        for (var mail = 0; mail < 7; mail++)
            mailbox.Receive(Post.Coa($"{mail}"));
        mailbox.Graph.Troubles.Meanwhile("$skiptoken", mailbox.Delta.ExpireLinks);

        (await mailbox.CollectAsync()).ShouldBe(HttpStatusCode.OK);

        mailbox.In("Verwerkt").Count.ShouldBe(7);
        mailbox.Graph.Requests.Count(line => line.Contains("$value", StringComparison.Ordinal)).ShouldBe(7);
    }

    [Fact]
    public async Task A_link_to_elsewhere_is_never_followed()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        await mailbox.CollectAsync();
        var path = (await mailbox.PathsAsync("cursors/mailboxes/")).ShouldHaveSingleItem();
        var item = (await mailbox.Store.ReadAsync(path, CancellationToken.None))!;
        var forged = System.Text.Encoding.UTF8.GetString(item.Content.Span).Replace("http://127.0.0.1", "http://127.0.0.2", StringComparison.Ordinal);
        await mailbox.Store.ReplaceAsync(path, System.Text.Encoding.UTF8.GetBytes(forged), item.ETag, CancellationToken.None);
        mailbox.Receive(Post.Coa());

        (await mailbox.CollectAsync()).ShouldBe(HttpStatusCode.OK);

        mailbox.In("Verwerkt").ShouldBe(["1"]);
    }
}
