using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class AttachmentIsALink
{
    private const string Reason = "\"reason\":\"Dit is een koppeling naar een bestand dat elders staat; het bestand is niet meegestuurd en wordt niet opgehaald.";

    [Theory]
    [InlineData("https://coa.sharepoint.com/:x:/s/cijfers/EaBc?e=1", "koppeling naar coa.sharepoint.com")]
    [InlineData("https://1drv.ms/x/s!Abc", "koppeling naar 1drv.ms")]
    [InlineData("https://we.tl/t-abc", "koppeling naar we.tl")]
    [InlineData("https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fcoa.sharepoint.com%2F%3Ax%3A%2Fs%2Fcijfers&data=05", "koppeling naar coa.sharepoint.com")]
    public async Task A_link_to_a_file_in_a_cloud_is_refused_and_the_rest_of_the_mail_is_read(string link, string name)
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        mailbox.Receive(Post.Signal(body: $"{Post.SignalText}\n\nZie {link}."));

        await mailbox.CollectAsync();

        (await mailbox.TextsAsync("arrivals/")).Where(text => text.Contains(Reason, StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain($"\"fileName\":\"{name}\"");
        (await mailbox.TextsAsync("readings/")).ShouldContain(text => text.Contains("\"is\":\"signal\"", StringComparison.Ordinal));
        mailbox.In("Verwerkt").ShouldBe(["1 LRT: deels verwerkt"]);
    }

    [Theory]
    [InlineData("message/external-body; access-type=URL; URL=\"https://elders.example/coa.csv\"; name=\"coa.csv\"")]
    [InlineData("application/internet-shortcut; name=\"coa.csv.url\"")]
    public async Task A_part_that_holds_only_an_address_is_refused(string type)
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        mailbox.Receive(Post.Coa().Replace("text/csv; charset=utf-8; name=\"coa.csv\"\r\nContent-Disposition: attachment; filename=\"coa.csv\"", type, StringComparison.Ordinal));

        await mailbox.CollectAsync();

        (await mailbox.TextsAsync("arrivals/")).ShouldContain(text => text.Contains(Reason, StringComparison.Ordinal));
        mailbox.In("Niet verwerkt").ShouldBe(["1 LRT: niets in herkend"]);
    }

    [Fact]
    public async Task An_address_of_a_page_is_no_attachment()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        mailbox.Receive(Post.Signal(body: $"{Post.SignalText}\n\nZie https://www.rijksoverheid.nl/onderwerpen/asielbeleid en https://prov.sharepoint.com/sites/prt."));

        await mailbox.CollectAsync();

        mailbox.In("Verwerkt").ShouldBe(["1"]);
    }
}
