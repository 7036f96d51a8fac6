using LrtIntegration.Intake;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Intake;

public sealed class AttachmentsOfAMail
{
    [Fact]
    public void Each_become_a_drop_with_a_readable_name()
    {
        var drops = Wire.Unpack("attachments.eml");

        drops.Select(drop => drop.Arrival.Origin).ShouldBe(["attachments.eml", "attachments.eml#bericht", "attachments.eml#bijlage 1", "attachments.eml#bijlage 2", "attachments.eml#bijlage 3"]);
        drops.Select(drop => drop.FileName).ShouldBe(["attachments.eml", "bericht.txt", "coördinatie week 27.csv", "notitie Fryslân.txt", "bijlage 3"]);
        drops.Select(drop => drop.Format).ShouldBe([DropFormat.Mail, DropFormat.Text, DropFormat.Delimited, DropFormat.Text, DropFormat.Text]);
        drops.ShouldAllBe(drop => drop.Arrival.Sender == "prt@drenthe.example");
    }

    [Fact]
    public void Keep_the_very_bytes_that_were_attached()
    {
        var drops = Wire.Unpack("attachments.eml");

        drops[2].Text().ShouldBe("Peildatum;Niveau;Code;Naam;Indicator;Waarde\r\n03-07-2023;provincie;PV22;Drenthe;bezetting;1.234\r\n");
        System.Text.Encoding.Latin1.GetString(drops[3].Content.Span).ShouldBe("Notitie over Fryslân");
    }

    [Fact]
    public void That_are_a_logo_or_a_photograph_are_set_aside_each_with_its_reason()
    {
        var drops = Wire.Unpack("signature-image.eml");

        drops[1].Text().ShouldBe("Signaal: vol\n");
        drops[2].FileName.ShouldBe("image001.png");
        drops[2].Format.ShouldBe(DropFormat.Image);
        drops[2].Reason().ShouldBe("Dit is een afbeelding in de opmaak van de mail, zoals een logo of handtekening; die wordt niet gelezen.");
        drops[3].FileName.ShouldBe("tabel.jpg");
        drops[3].Reason().ShouldNotBeNull().ShouldStartWith("Dit is een afbeelding; uit beeld wordt geen tekst gelezen.");
    }

    [Fact]
    public void Lose_the_tricks_in_their_names()
    {
        var names = Wire.Unpack("names-with-tricks.eml").Skip(1).Select(drop => drop.FileName);

        names.ShouldBe(["x.txt", "verslagtxt.exe", "cijfers  Bcc_ x .txt", "bijlage 4"]);
    }

    [Theory]
    [InlineData("weekly-export-of-a-system.eml")]
    [InlineData("export-of-a-system-without-disposition.eml")]
    public void Of_a_system_that_mails_its_weekly_export_are_read(string mail)
    {
        var drops = Wire.Unpack(mail);

        drops.Count.ShouldBe(2);
        drops[1].Format.ShouldBe(DropFormat.Delimited);
        drops[1].Handling.ShouldBe(new Handling.Read());
    }

    [Fact]
    public void Inside_winmail_dat_are_taken_out()
    {
        var mail = "From: a@b.nl\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + Convert.ToBase64String(Winmail.With("cijfers.csv", "a;b;c\n1;2;3\n4;5;6\n"));

        var drops = Wire.UnpackText(mail);

        drops.Select(drop => drop.FileName).ShouldBe(["mail.eml", "winmail.dat", "cijfers.csv"]);
        drops[1].Handling.ShouldBe(new Handling.Opened(1));
        drops[2].Text().ShouldBe("a;b;c\n1;2;3\n4;5;6\n");
        drops[2].Format.ShouldBe(DropFormat.Delimited);
    }
}
