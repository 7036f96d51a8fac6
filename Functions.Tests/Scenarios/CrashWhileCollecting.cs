using System.Net;
using LrtIntegration.Dossier;
using LrtIntegration.Tests.Graph;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class CrashWhileCollecting
{
    private static readonly string[] Kept = ["arrivals/", "evidence/", "readings/"];

    [Fact]
    public async Task Wherever_it_stops_between_storing_and_marking_the_next_run_ends_in_the_same_dossier()
    {
        var undisturbed = await EndAsync(new MemoryStore(), Filled());
        var stops = 0;
        for (var writes = 0; ; writes++)
        {
            var (store, box) = (new MemoryStore(), Filled());
            var stopping = new StoreThatStops(store, writes);
            await using (var killed = await SecretariatMailbox.OpenAsync(stopping, box))
                await killed.CollectAsync();
            if (!stopping.HasStopped)
                break;

            (await EndAsync(store, box)).ShouldBe(undisturbed, $"after {writes} writes");
            stops++;
        }

        stops.ShouldBeGreaterThan(12);
    }

    [Theory]
    [InlineData("PATCH")]
    [InlineData("/move")]
    [InlineData("$value")]
    public async Task When_it_stops_before_a_message_is_fetched_categorised_or_moved_the_next_run_does_it(string step)
    {
        var undisturbed = await EndAsync(new MemoryStore(), Filled());
        var (store, box) = (new MemoryStore(), Filled());
        await using (var killed = await SecretariatMailbox.OpenAsync(store, box))
        {
            killed.Graph.Troubles.Fail(step, 403);
            killed.Graph.Troubles.Fail(step, 403);
            (await killed.CollectAsync()).ShouldBe(HttpStatusCode.InternalServerError);
            box.In("inbox").ShouldNotBeEmpty();
        }

        (await EndAsync(store, box)).ShouldBe(undisturbed);
    }

    [Fact]
    public async Task A_message_that_was_moved_while_its_answer_was_lost_is_left_there()
    {
        var undisturbed = await EndAsync(new MemoryStore(), Filled());
        var (store, box) = (new MemoryStore(), Filled());
        await using (var killed = await SecretariatMailbox.OpenAsync(store, box))
        {
            killed.Graph.Troubles.Meanwhile("messages/AAkALg-lrt@minjenv.nl-1/", () => { });
            killed.Graph.Troubles.Meanwhile("messages/AAkALg-lrt@minjenv.nl-1/", () => box.Move("AAkALg-lrt@minjenv.nl-1", box.Folders.Single(folder => folder.DisplayName == "Verwerkt").Id));
            killed.Graph.Troubles.Fail("/move", 403);
            await killed.CollectAsync();
        }

        (await EndAsync(store, box)).ShouldBe(undisturbed);
    }

    private static PostBox Filled()
    {
        var box = new PostBox(SecretariatMailbox.Address);
        foreach (var mail in new[] { Post.Coa(), Post.Signal("Auto-Submitted: auto-replied\n") })
            box.Receive(() => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(mail)), "Levering", new DateTimeOffset(2023, 7, 4, 8, 0, 0, TimeSpan.Zero));
        return box;
    }

    // A program that runs to its end, and then all that the dossier and the mailbox hold.
    private static async Task<string> EndAsync(IStore store, PostBox box)
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync(store, box);
        (await mailbox.CollectAsync()).ShouldBe(HttpStatusCode.OK);
        var lines = new List<string>();
        foreach (var prefix in Kept)
        {
            lines.AddRange(await mailbox.PathsAsync(prefix));
            lines.AddRange(await mailbox.TextsAsync(prefix));
        }

        return string.Join('\n', [.. lines, "inbox", .. mailbox.In("inbox"), "verwerkt", .. mailbox.In("Verwerkt"), "niet", .. mailbox.In("Niet verwerkt")]);
    }
}
