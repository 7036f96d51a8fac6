using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class MailIsMissed
{
    [Fact]
    public async Task A_mail_that_a_rule_moved_to_the_junk_is_counted_as_missed_until_it_is_read()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        await mailbox.CollectAsync();
        var junk = mailbox.Box.Receive(() => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Post.Coa())), "Weekcijfers", mailbox.Clock.GetUtcNow().AddMinutes(1), "junkemail");
        mailbox.Clock.Advance(TimeSpan.FromHours(25));

        await mailbox.CollectAsync();

        Wrong(await mailbox.GetAsync("/api/health")).ShouldBe(["Bij de telling van 15 juli 2023, 10:00 uur stond 1 mail in het postvak lrt@minjenv.nl niet in het dossier."]);
        (await mailbox.TextsAsync("reconciliations/"))[^1].ShouldContain("\"counted\":1,\"arrived\":0,\"missing\":[{\"receivedAt\":\"2023-07-14T07:01:00+00:00\",\"subject\":\"Weekcijfers\"}]");

        mailbox.Box.Move(junk, mailbox.Box.Folder("inbox")!.Id);
        mailbox.Clock.Advance(TimeSpan.FromHours(2));
        await mailbox.CollectAsync();

        (await mailbox.TextsAsync("reconciliations/"))[^1].ShouldContain("\"counted\":1,\"arrived\":1,\"missing\":[]");
        Wrong(await mailbox.GetAsync("/api/health")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_count_missed_stands_on_the_cover_of_the_next_pack_until_it_is_read()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        await mailbox.CollectAsync();
        var junk = mailbox.Box.Receive(() => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Post.Coa())), "Weekcijfers", mailbox.Clock.GetUtcNow().AddMinutes(1), "junkemail");
        mailbox.Clock.Advance(TimeSpan.FromHours(25));
        await mailbox.CollectAsync();

        var (version, html) = await PackAsync(mailbox);
        html.ShouldContain("Van de mails in de gedeelde postvakken staat er 1 niet in het dossier; wat daarin is aangeleverd, ontbreekt in dit stuk.");
        Wrong(await mailbox.GetAsync("/api/health")).ShouldHaveSingleItem();

        mailbox.Box.Move(junk, mailbox.Box.Folder("inbox")!.Id);
        mailbox.Clock.Advance(TimeSpan.FromHours(2));
        await mailbox.CollectAsync();

        var (next, found) = await PackAsync(mailbox);
        next.ShouldBe(version + 1);
        found.ShouldNotContain("gedeelde postvakken");
        Wrong(await mailbox.GetAsync("/api/health")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Health_tells_when_the_mailbox_was_last_read()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        await mailbox.CollectAsync();

        (await mailbox.GetAsync("/api/health")).GetProperty("runs")[0].GetRawText().ShouldBe(
            """{"function":"CollectMailbox","endedAt":"2023-07-14T07:00:00+00:00","well":true,"endedWellAt":"2023-07-14T07:00:00+00:00"}""");
    }

    [Fact]
    public async Task It_is_counted_once_a_day()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        for (var hour = 0; hour < 49; hour++)
        {
            await mailbox.CollectAsync();
            mailbox.Clock.Advance(TimeSpan.FromHours(1));
        }

        (await mailbox.PathsAsync("reconciliations/")).Count.ShouldBe(3);
    }

    [Fact]
    public async Task What_moves_or_vanishes_while_it_is_read_stops_nothing()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        var gone = mailbox.Receive(Post.Coa("1"));
        var moved = mailbox.Receive(Post.Coa("2"));
        for (var mail = 3; mail < 9; mail++)
            mailbox.Receive(Post.Coa($"{mail}"));
        mailbox.Graph.Troubles.Meanwhile("$value", () => mailbox.Box.Delete(gone));
        mailbox.Graph.Troubles.Meanwhile("$skiptoken", () => mailbox.Box.Move(moved, mailbox.Box.Folder("deleteditems")!.Id));

        (await mailbox.CollectAsync()).ShouldBe(System.Net.HttpStatusCode.OK);

        mailbox.In("inbox").ShouldBeEmpty();
        (await mailbox.FiguresAsync()).Count.ShouldBeGreaterThanOrEqualTo(7);
    }

    // The version that is made now, and what its page says.
    private static async Task<PageOfPack> PackAsync(SecretariatMailbox mailbox)
    {
        var made = await mailbox.Services.GetRequiredService<Briefing>().MakeAsync(
            mailbox.Services.GetRequiredService<MeetingBook>().OrderFor(new DateOnly(2023, 7, 20))!, TestContext.Current.CancellationToken);
        return new(made.Version, System.Text.Encoding.UTF8.GetString(made.Files.Single(file => file.Name == "briefing.html").Content.Span));
    }

    private sealed record PageOfPack(int Version, string Html);

    private static IEnumerable<string?> Wrong(System.Text.Json.JsonElement health) => health.GetProperty("wrong").EnumerateArray().Select(sentence => sentence.GetString());
}
