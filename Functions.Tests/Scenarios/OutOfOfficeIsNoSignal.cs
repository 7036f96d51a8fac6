using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class OutOfOfficeIsNoSignal
{
    [Theory]
    [InlineData("Auto-Submitted: auto-replied\n", "Signaal PRT Utrecht")]
    [InlineData("", "Automatisch antwoord: Signaal")]
    [InlineData("X-Failed-Recipients: iemand@coa.nl\n", "Niet bezorgd")]
    [InlineData("", "Undeliverable: Weekcijfers")]
    [InlineData("", "Gelezen: Weekcijfers")]
    [InlineData("", "Geaccepteerd: Overleg PRT")]
    [InlineData("Content-Class: urn:content-classes:calendarmessage\n", "Overleg PRT")]
    [InlineData("List-Unsubscribe: <https://nieuws.example/af>\n", "Nieuwsbrief juli")]
    [InlineData("Precedence: bulk\n", "Nieuwsbrief juli")]
    public async Task A_mail_that_nobody_wrote_is_kept_with_a_reason_and_is_no_signal(string headers, string subject)
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        mailbox.Receive(Post.Signal(headers, subject));

        await mailbox.CollectAsync();

        mailbox.In("Niet verwerkt").ShouldBe(["1 LRT: automatisch bericht"]);
        (await mailbox.TextsAsync("arrivals/")).ShouldHaveSingleItem().ShouldContain("\"kind\":\"Automatic\",\"reason\":\"Dit is een");
        (await mailbox.PathsAsync("readings/")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_signal_itself_is_read()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        mailbox.Receive(Post.Signal());

        await mailbox.CollectAsync();

        mailbox.In("Verwerkt").ShouldBe(["1"]);
        (await mailbox.TextsAsync("readings/")).ShouldHaveSingleItem().ShouldContain("\"is\":\"signal\"");
    }
}
