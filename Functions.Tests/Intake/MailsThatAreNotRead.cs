using LrtIntegration.Intake;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Intake;

public sealed class MailsThatAreNotRead
{
    [Theory]
    [InlineData("out-of-office.eml", "Dit is een automatisch antwoord (bijvoorbeeld bij afwezigheid); het wordt niet als inbreng gelezen.")]
    [InlineData("read-receipt.eml", "Dit is een leesbevestiging; die wordt niet als inbreng gelezen.")]
    [InlineData("bounce.eml", "Dit is een melding over de bezorging van een eerdere mail; die wordt niet als inbreng gelezen. Controleer of die mail is aangekomen.")]
    [InlineData("notice-of-a-system.eml", "Dit is een automatisch verstuurde mail zonder bijlage; die wordt niet als inbreng gelezen.")]
    [InlineData("without-body.eml", "Deze mail heeft geen tekst en geen bijlagen; misschien is zij onderweg afgebroken. Vraag de afzender wat er in had moeten staan.")]
    [InlineData("only-headers-cut-off.eml", "Deze mail heeft geen tekst en geen bijlagen; misschien is zij onderweg afgebroken. Vraag de afzender wat er in had moeten staan.")]
    public void Are_set_aside_whole_and_say_from_whom_they_are(string mail, string reason)
    {
        var drop = Wire.Unpack(mail).ShouldHaveSingleItem();

        drop.Reason().ShouldBe(reason);
        drop.Format.ShouldBe(DropFormat.Mail);
        drop.Arrival.Sender.ShouldBe("prt@drenthe.example");
        drop.Content.ToArray().ShouldBe(Wire.Bytes(mail));
    }

    [Theory]
    [InlineData("encrypted-smime.eml", "smime.p7m")]
    [InlineData("encrypted-pgp.eml", "versleuteld bericht")]
    public void For_their_encryption_say_so(string mail, string part)
    {
        var drops = Wire.Unpack(mail);

        drops.Select(drop => drop.FileName).ShouldBe([mail, part]);
        drops[1].Content.IsEmpty.ShouldBeFalse();
        drops[1].Reason().ShouldBe("Dit bericht is versleuteld en kan niet worden gelezen. Vraag de afzender om het zonder versleuteling te sturen.");
    }

    [Fact]
    public void For_a_part_leave_the_rest_readable_the_signature_of_a_signed_mail()
    {
        var drops = Wire.Unpack("signed.eml");

        drops[1].Text().ShouldBe("Signaal: ondertekend\n");
        drops[2].FileName.ShouldBe("smime.p7s");
        drops[2].Reason().ShouldBe("Dit is de digitale handtekening van de mail; die wordt niet gelezen en niet gecontroleerd.");
    }

    [Fact]
    public void For_a_part_leave_the_rest_readable_an_invitation()
    {
        var drops = Wire.Unpack("invitation.eml");

        drops[1].Text().ShouldBe("Uitnodiging voor het overleg.\n");
        drops[2].Reason().ShouldBe("Dit is een uitnodiging of afspraak voor de agenda; die wordt niet als inbreng gelezen.");
    }

    [Fact]
    public void For_being_cut_off_lose_only_the_part_that_was_cut()
    {
        var drops = Wire.Unpack("cut-off-in-attachment.eml");

        drops[1].Text().ShouldBe("Zie de bijlage.\n");
        drops[1].Handling.ShouldBe(new Handling.Read());
        drops[2].FileName.ShouldBe("coa.csv");
        drops[2].Reason().ShouldBe("De mail is onderweg afgebroken; dit onderdeel is daardoor waarschijnlijk niet volledig en is niet gelezen. Vraag de afzender om het opnieuw te sturen.");
        drops[2].Text().ShouldEndWith("Dren");
    }

    [Fact]
    public void For_being_cut_off_do_not_pass_half_a_text_for_a_whole_one()
    {
        var body = Wire.Unpack("cut-off-in-body.eml")[1];

        body.Text().ShouldBe("Provincie: Drenthe\nSignaal: de opvang is\n");
        body.Reason().ShouldNotBeNull().ShouldStartWith("De mail is onderweg afgebroken;");
    }

    [Fact]
    public void For_being_cut_off_are_read_where_only_the_unused_html_was_cut()
    {
        var drops = Wire.Unpack("cut-off-in-unused-html.eml");

        drops.Count.ShouldBe(2);
        drops[1].Text().ShouldBe("De hele platte tekst.\n");
        drops[1].Handling.ShouldBe(new Handling.Read());
    }
}
