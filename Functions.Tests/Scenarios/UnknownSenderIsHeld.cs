using System.Net;
using LrtIntegration.Dossier;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class UnknownSenderIsHeld
{
    private const string Wait = "De mail is bewaard en niet geopend, tot het secretariaat haar vrijgeeft.";

    [Fact]
    public async Task A_sender_who_is_not_on_the_list_waits_unopened()
    {
        await HeldAsync(
            Post.Coa(from: "iemand@elders.nl", results: Post.Passed("elders.nl")),
            $"De afzender iemand@elders.nl staat niet op de lijst van afzenders van dit postvak. {Wait}");
    }

    [Fact]
    public async Task A_look_alike_of_an_allowed_domain_waits()
    {
        await HeldAsync(
            Post.Coa(from: "cijfers@nepcoa.nl", results: Post.Passed("nepcoa.nl")),
            $"De afzender cijfers@nepcoa.nl staat niet op de lijst van afzenders van dit postvak. {Wait}");
    }

    [Fact]
    public async Task A_mail_that_fails_DMARC_waits() =>
        await HeldAsync(Post.Coa(results: Post.Failed("coa.nl")), $"De controle van de afzender (DMARC) is niet geslaagd: deze mail komt misschien niet van wie zij zegt. {Wait}");

    [Fact]
    public async Task A_pass_that_the_sender_wrote_below_that_of_the_server_counts_for_nothing() =>
        await HeldAsync(
            Post.Coa(results: Post.Failed("coa.nl"), extra: $"Authentication-Results: {Post.Passed("coa.nl")}\n"),
            $"De controle van de afzender (DMARC) is niet geslaagd: deze mail komt misschien niet van wie zij zegt. {Wait}");

    [Fact]
    public async Task A_pass_for_another_domain_counts_for_nothing() =>
        await HeldAsync(Post.Coa(results: Post.Passed("boef.example")), $"De controle van de afzender (DMARC) is niet geslaagd: deze mail komt misschien niet van wie zij zegt. {Wait}");

    [Fact]
    public async Task A_mail_that_the_server_did_not_check_waits() =>
        await HeldAsync(Post.Coa(results: ""), $"De eigen mailserver heeft bij deze mail niet vastgelegd dat de afzender is gecontroleerd (DMARC). {Wait}");

    [Fact]
    public async Task The_results_of_another_server_than_the_own_one_count_for_nothing() =>
        await HeldAsync(
            Post.Coa(results: "mx.elders.nl; dmarc=pass header.from=coa.nl"),
            $"De eigen mailserver heeft bij deze mail niet vastgelegd dat de afzender is gecontroleerd (DMARC). {Wait}",
            "Mailboxes__0__AuthenticationServer=mx.minjenv.nl");

    [Fact]
    public async Task The_results_of_the_own_server_by_its_name_are_believed()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync("Mailboxes__0__AuthenticationServer=mx.minjenv.nl");
        mailbox.Receive(Post.Coa(results: "mx.minjenv.nl; spf=pass smtp.mailfrom=coa.nl; dmarc=pass header.from=coa.nl"));

        await mailbox.CollectAsync();

        mailbox.In("Verwerkt").ShouldBe(["1"]);
    }

    [Fact]
    public async Task Two_senders_in_one_mail_are_none() =>
        await HeldAsync(Post.Coa(from: "cijfers@coa.nl>, <boef@elders.nl"), $"Deze mail noemt niet precies één afzender. {Wait}");

    [Fact]
    public async Task A_sender_of_signals_may_send_no_figures()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync("Mailboxes__0__Senders__0=hoort.elders.nl", "Mailboxes__0__Senders__Prt__0=coa.nl");
        mailbox.Receive(Post.Coa());

        await mailbox.CollectAsync();

        (await mailbox.TextsAsync("arrivals/")).ShouldContain(text => text.Contains(
            "De afzender cijfers@coa.nl mag dit soort gegevens niet aanleveren. Het is bewaard en niet gelezen, tot het secretariaat het vrijgeeft.", StringComparison.Ordinal));
        (await mailbox.FiguresAsync()).ShouldBeEmpty();
        mailbox.In("Niet verwerkt").ShouldBe(["1 LRT: niets in herkend"]);
    }

    [Fact]
    public async Task What_the_secretariat_releases_is_opened_and_read()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        mailbox.Receive(Post.Coa(results: Post.Failed("coa.nl")));
        await mailbox.CollectAsync();
        var mail = (await mailbox.PathsAsync("evidence/")).ShouldHaveSingleItem()["evidence/".Length..];

        (await mailbox.PostAsync("/api/rulings", $$"""{"kind":"release","id":"{{mail}}","reason":"afzender gebeld"}""")).ShouldBe(HttpStatusCode.Created);
        var rulings = await mailbox.Services.GetRequiredService<RulingLedger>().AllAsync(TestContext.Current.CancellationToken);
        await mailbox.Services.GetRequiredService<ReleaseRound>().TakeInAsync(new EvidenceRulings(rulings), TestContext.Current.CancellationToken);
        var index = await mailbox.Services.GetRequiredService<EvidenceIndex>().AllAsync(TestContext.Current.CancellationToken);

        index.Count.ShouldBe(3);
        (await mailbox.FiguresAsync()).ShouldHaveSingleItem().Value.ShouldBe(1234);
    }

    private static async Task HeldAsync(string mail, string reason, params string[] settings)
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync(settings);
        mailbox.Receive(mail);

        await mailbox.CollectAsync();

        (await mailbox.PathsAsync("evidence/")).ShouldHaveSingleItem();
        (await mailbox.PathsAsync("readings/")).ShouldBeEmpty();
        var arrival = (await mailbox.TextsAsync("arrivals/")).ShouldHaveSingleItem();
        arrival.ShouldContain($"\"kind\":\"Untrusted\",\"reason\":\"{reason}\"");
        mailbox.In("Niet verwerkt").ShouldBe(["1 LRT: wacht op vrijgave"]);
    }
}
