using LrtIntegration.Intake;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Intake;

public sealed class BodyOfAMail
{
    [Theory]
    [InlineData("quoted-printable-utf-8.eml", "Provincie: Fryslân\nSignaal: De opvang in Súdwest-Fryslân kost € 35.000 en loopt vol.\n")]
    [InlineData("base64-iso-8859-1.eml", "Provincie: Fryslân\n")]
    [InlineData("windows-1252-as-it-is.eml", "Kosten: € 35.000, zegt het ‘college’\n")]
    [InlineData("iso-8859-1-that-is-windows-1252.eml", "Kosten: € 35.000\n")]
    [InlineData("unknown-charset.eml", "Provincie: Fryslân\n")]
    [InlineData("flowed.eml", "Signaal: deze zin loopt door op de volgende regel.\nThema: amv\n")]
    [InlineData("plain-and-html.eml", "De platte tekst.\n")]
    [InlineData("empty-plain-and-full-html.eml", "De opgemaakte tekst.\n")]
    [InlineData("forwarded-inline.eml", "Graag behandelen.\n\n-----Oorspronkelijk bericht-----\nVan: Gemeente Assen\nOnderwerp: Opvang Assen\n\nAssen heeft plek.\n")]
    [InlineData("text-around-an-image.eml", "Provincie: Drenthe\nSignaal: de opvang is vol\n")]
    [InlineData("boundary-that-never-comes.eml", "Signaal: de opvang is vol\n")]
    [InlineData("html-only-with-table.eml", "Beste collega,\n\nHierbij de cijfers & het signaal.\nTweede regel.\nProvincie\tBezetting\nDrenthe\t1.234\n- eerste\n- tweede\n")]
    [InlineData("html-layout-tables.eml", "Provincie: Drenthe\nSignaal: vol\nGemeente\tPlekken\nAssen\t12\n")]
    public void Reads_as_the_sender_wrote_it(string mail, string text)
    {
        var body = Wire.Unpack(mail)[1];

        body.Text().ShouldBe(text);
        body.Format.ShouldBe(DropFormat.Text);
        body.Handling.ShouldBe(new Handling.Read());
        body.FileName.ShouldBe("bericht.txt");
    }

    [Fact]
    public void Comes_from_the_sender_of_the_mail_on_its_date()
    {
        var drops = Wire.Unpack("quoted-printable-utf-8.eml");

        var sent = new DateTimeOffset(2023, 7, 3, 9, 12, 0, TimeSpan.FromHours(2));
        drops[0].Arrival.ShouldBe(new Arrival("quoted-printable-utf-8.eml", "prt@drenthe.example", sent, "quoted-printable-utf-8.eml", "Signaal Drenthe"));
        drops[0].Handling.ShouldBe(new Handling.Opened(1));
        drops[1].Arrival.ShouldBe(new Arrival("quoted-printable-utf-8.eml#bericht", "prt@drenthe.example", sent, "bericht.txt", "Signaal Drenthe"));
    }

    [Fact]
    public void Keeps_an_encoded_subject_readable() =>
        Wire.Unpack("subject-encoded.eml")[0].Arrival.Subject.ShouldBe("Signaal Fryslân - coördinatie");

    [Theory]
    [InlineData("subject-as-utf-8.eml")]
    [InlineData("subject-as-windows-1252.eml")]
    public void Keeps_a_subject_readable_that_was_not_encoded(string mail) =>
        Wire.Unpack(mail)[0].Arrival.Subject.ShouldBe("Signaal Fryslân");

    [Fact]
    public void Cannot_smuggle_a_line_break_into_the_subject() =>
        Wire.Unpack("subject-with-a-line-break.eml")[0].Arrival.Subject.ShouldBe("SignaalBcc: iedereen@example.org");

    [Fact]
    public void Has_no_date_or_sender_where_the_mail_gives_none()
    {
        var drops = Wire.Unpack("without-date-and-sender.eml");

        drops.Count.ShouldBe(2);
        drops[1].Arrival.Sender.ShouldBeNull();
        drops[1].Arrival.ReceivedAt.ShouldBeNull();
        drops[1].Text().ShouldBe("Tekst.\n");
    }
}
