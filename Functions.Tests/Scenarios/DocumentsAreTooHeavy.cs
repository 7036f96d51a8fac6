using System.Text;
using LrtIntegration.Deliver;
using LrtIntegration.Render;
using LrtIntegration.Render.Mail;
using LrtIntegration.Tests.Pack;
using LrtIntegration.Tests.Render;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

/// <summary>A pack above what Graph takes, and no address to open it at: the mail and the report say so.</summary>
public sealed class DocumentsAreTooHeavy
{
    private const string Sentence = "De stukken zitten niet bij deze mail: briefing.pdf weegt 151 MB, en dat is te zwaar om te mailen. Zij staan in de console, onder Briefings.";

    private static readonly RenderedDocument Heavy = new("briefing.pdf", "application/pdf", new byte[(150 * 1024 * 1024) + 1]);

    [Fact]
    public void The_mail_says_where_they_are()
    {
        var enclosure = new Letters(new DeliverySettings { Documents = "attach" }).EnclosureOf(WholePack.Given.Pack(), [Heavy]);

        var letter = MailLetter.Of(WeeklyNews.Compose(WholePack.Given.Pack(), News.Of(WholePack.Given.Pack()), enclosure));

        letter.Attachments.ShouldBeEmpty();
        Shipment.Words(letter.Text).ShouldContain(Sentence);
        new PageFile(Encoding.UTF8.GetBytes(letter.Html)).Text.ShouldContain(Sentence);
    }

    [Fact]
    public void The_draft_for_who_mails_by_hand_says_so_too()
    {
        var file = MailFile.Render(WholePack.Given.Pack(), [Heavy]);

        using var mail = MimeMessage.Load(new MemoryStream(file.Content), TestContext.Current.CancellationToken);
        Shipment.Words(mail.TextBody!).ShouldContain(Sentence);
    }

    [Fact]
    public async Task The_report_says_that_the_members_got_a_mail_without_them()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 07:00", "Briefing__PackAddress=");
        var receipt = new Receipt("a", DeliveryKind.Pack, "2023-w28", Secretariat.Anna, ReceiptState.Sent, 1, office.Clock.GetUtcNow());

        await office.Services.GetRequiredService<SecretariatDesk>().TellAsync(
            new Mailing("2023-w28", new DateOnly(2023, 7, 20), 1, office.Clock.GetUtcNow()), new MailLetter("Briefing", "", "", []), [receipt], TestContext.Current.CancellationToken);

        Shipment.Words(office.Outbox.To(Secretariat.Desk).Single().Text).ShouldContain("LET OP: De stukken zaten niet bij de mail. Zij zijn te zwaar om te mailen, en er is geen adres ingesteld waar de leden ze openen.");
    }

    [Fact]
    public async Task A_report_on_documents_behind_a_link_does_not()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 07:00", "Briefing__Documents=link");
        await office.TickAsync();

        office.Outbox.To(Secretariat.Desk).Single().Text.ShouldNotContain("De stukken zaten niet bij de mail");
    }
}
