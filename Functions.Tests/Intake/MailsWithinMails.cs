using System.Text;
using LrtIntegration.Intake;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Intake;

public sealed class MailsWithinMails
{
    [Theory]
    [InlineData("forwarded-as-attachment.eml")]
    [InlineData("forwarded-as-file.eml")]
    public void Are_opened_with_the_sender_and_the_date_of_their_own(string mail)
    {
        var drops = Wire.Unpack(mail);

        drops.Select(drop => drop.Arrival.Origin[mail.Length..]).ShouldBe(["", "#bericht", "#bijlage 1", "#bijlage 1#bericht", "#bijlage 1#bijlage 1"]);
        drops.Select(drop => drop.Arrival.Sender).ShouldBe(["prt@drenthe.example", "prt@drenthe.example", "post@assen.example", "post@assen.example", "post@assen.example"]);
        drops[2].FileName.ShouldBe("Opvang Assen.eml");
        drops[2].Handling.ShouldBe(new Handling.Opened(2));
        drops[3].Text().ShouldBe("Assen heeft plek.\n");
        drops[3].Arrival.ReceivedAt.ShouldBe(new DateTimeOffset(2023, 6, 30, 17, 0, 0, TimeSpan.FromHours(2)));
        drops[4].Text().ShouldBe("a;b;c;d;e\r\n1;2;3;4;5");
        drops[4].Format.ShouldBe(DropFormat.Delimited);
    }

    [Fact]
    public void Are_kept_with_the_bytes_that_came()
    {
        var outer = Wire.Bytes("forwarded-as-attachment.eml");

        var inner = Wire.Unpack("forwarded-as-attachment.eml")[2].Content;

        outer.AsSpan().IndexOf(inner.Span).ShouldBeGreaterThan(0);
        Encoding.UTF8.GetString(inner.Span).ShouldStartWith("From: Gemeente Assen");
        Encoding.UTF8.GetString(inner.Span).TrimEnd().ShouldEndWith("--binnen--");
    }

    [Fact]
    public void Are_opened_as_far_as_the_limit_and_no_further()
    {
        var drops = Wire.UnpackText(Nested(100));

        drops.Count(drop => drop.Handling is Handling.Opened).ShouldBe(9);
        drops[^1].Reason().ShouldBe("Deze mail zit in te veel andere mails verpakt en is niet geopend. Vraag de afzender om haar los te sturen.");
        drops[^1].Text().ShouldContain("Diepste tekst.");
    }

    [Fact]
    public void Are_two_in_a_mailbox_file_and_text_that_looks_like_a_third_is_text()
    {
        var drops = Wire.Unpack("mailbox-of-two.eml");

        drops.Select(drop => drop.Arrival.Origin["mailbox-of-two.eml".Length..]).ShouldBe(["", "#mail 1", "#mail 1#bericht", "#mail 2", "#mail 2#bericht"]);
        drops[2].Text().ShouldBe("Eerste mail.\n\nFrom nu af aan is dit gewoon tekst.\n");
        drops[4].Text().ShouldBe("Tweede mail.\n");
        drops[4].Arrival.Sender.ShouldBe("prt@zeeland.example");
    }

    private static string Nested(int levels)
    {
        var mail = new StringBuilder();
        for (var level = 0; level < levels; level++)
            mail.Append("From: a@b.nl\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n");
        return mail.Append("From: a@b.nl\r\nSubject: x\r\n\r\nDiepste tekst.\r\n").ToString();
    }
}
