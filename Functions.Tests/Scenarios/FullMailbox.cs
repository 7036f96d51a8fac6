using System.Net;
using System.Text;
using LrtIntegration.Dossier;
using LrtIntegration.Tests.Graph;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

/// <summary>A mailbox with more than one page of mails: within the limits of Graph, from where a killed run left it, and each mail once.</summary>
public sealed class FullMailbox
{
    private const int Mails = 200;

    [Fact]
    public async Task All_are_taken_at_most_four_at_once_and_a_second_run_takes_nothing()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync(new MemoryStore(), Filled(Mails));

        (await mailbox.CollectAsync()).ShouldBe(HttpStatusCode.OK);

        mailbox.In("Verwerkt").Count.ShouldBe(Mails);
        mailbox.Graph.Crowd.MostAtOnce(SecretariatMailbox.Address).ShouldBeInRange(2, 4);
        await mailbox.CollectAsync();
        var (arrivals, index) = (await mailbox.PathsAsync("arrivals/"), await mailbox.TextsAsync("index/"));
        mailbox.Graph.Forget();

        await mailbox.CollectAsync();

        mailbox.Graph.Requests.Count.ShouldBe(4);
        (await mailbox.PathsAsync("arrivals/")).ShouldBe(arrivals);
        (await mailbox.TextsAsync("index/")).ShouldBe(index);
        arrivals.Count.ShouldBe(3 * Mails);
    }

    [Fact]
    public async Task A_run_that_is_killed_again_and_again_ends_in_the_same_dossier()
    {
        const int few = 40;
        var whole = new MemoryStore();
        await using (var undisturbed = await SecretariatMailbox.OpenAsync(whole, Filled(few)))
            await undisturbed.CollectAsync();
        var store = new MemoryStore();
        await using var mailbox = await SecretariatMailbox.OpenAsync(store, Filled(few));
        for (var kill = 0; kill < 8; kill++)
        {
            await mailbox.RestartAsync(new StoreThatStops(store, after: 41));
            await mailbox.CollectAsync();
        }

        await mailbox.RestartAsync(store);
        while (mailbox.In("inbox").Count > 0)
            (await mailbox.CollectAsync()).ShouldBe(HttpStatusCode.OK);

        foreach (var prefix in new[] { "arrivals/", "evidence/", "readings/" })
            (await TextsAsync(store, prefix)).ShouldBe(await TextsAsync(whole, prefix));
        mailbox.In("Verwerkt").Count.ShouldBe(few);
        mailbox.Graph.Crowd.MostAtOnce(SecretariatMailbox.Address).ShouldBeLessThanOrEqualTo(4);
    }

    [Fact]
    public async Task A_killed_run_is_resumed_from_its_link_and_no_page_before_it_is_asked_again()
    {
        var store = new MemoryStore();
        await using var mailbox = await SecretariatMailbox.OpenAsync(store, Filled(12));
        var ledger = new MailboxLedger(store);
        var stopping = new StoreThatStops(store, after: 60);
        await mailbox.RestartAsync(stopping);
        await mailbox.CollectAsync();
        stopping.HasStopped.ShouldBeTrue();
        var link = (await ledger.CursorAsync(SecretariatMailbox.Address, "inbox", TestContext.Current.CancellationToken)).ShouldNotBeNull().Cursor.Link;
        var before = mailbox.In("Verwerkt").Count;
        before.ShouldBeInRange(3, 9);
        mailbox.Graph.Forget();

        await mailbox.RestartAsync(store);
        (await mailbox.CollectAsync()).ShouldBe(HttpStatusCode.OK);

        mailbox.In("Verwerkt").Count.ShouldBe(12);
        var pages = mailbox.Graph.Requests.Where(line => line.Contains("delta", StringComparison.Ordinal)).ToList();
        pages[0].ShouldEndWith(new Uri(link).Query);
        pages.ShouldAllBe(line => line.Contains("$skiptoken", StringComparison.Ordinal));
        mailbox.Graph.Requests.Count(line => line.Contains("$value", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(12 - before);
    }

    private static PostBox Filled(int mails)
    {
        var box = new PostBox(SecretariatMailbox.Address);
        for (var number = 0; number < mails; number++)
        {
            var mail = Post.Coa($"{1000 + number}");
            box.Receive(() => new MemoryStream(Encoding.UTF8.GetBytes(mail)), "Levering", new DateTimeOffset(2023, 7, 4, 8, 0, 0, TimeSpan.Zero).AddMinutes(number));
        }

        return box;
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(MemoryStore store, string prefix)
    {
        var texts = new List<string>();
        await foreach (var path in store.ListAsync(prefix, TestContext.Current.CancellationToken))
            texts.Add(path + Encoding.UTF8.GetString((await store.ReadAsync(path, TestContext.Current.CancellationToken))!.Content.Span));
        return texts;
    }
}
