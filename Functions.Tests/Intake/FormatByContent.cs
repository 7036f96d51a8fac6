using System.Text;
using LrtIntegration.Intake;
using LrtIntegration.Intake.Formats;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Intake;

public sealed class FormatByContent
{
    [Theory]
    [InlineData("Peildatum;Niveau;Waarde\n03-07-2023;land;1\n04-07-2023;land;2\n")]
    [InlineData("Peildatum\tNiveau\tWaarde\n03-07-2023\tland\t1\n04-07-2023\tland\t2\n")]
    [InlineData("Peildatum,Niveau,Code,Waarde\n03-07-2023,land,NL,1\n04-07-2023,land,NL,2\n")]
    [InlineData("Weekcijfers COA\n\nPeildatum: 3 juli 2023\n\nPeildatum;Niveau;Code;Waarde\n03-07-2023;land;NL;1\n04-07-2023;land;NL;2\n05-07-2023;land;NL;2\n")]
    [InlineData("Peildatum;Niveau;Code;Naam;Waarde\n")]
    [InlineData("Peildatum;Niveau;Waarde\n03-07-2023;land;1\n04-07-2023;land\n05-07-2023;land;3\n")]
    [InlineData("Peildatum;Niveau;Code;Waarde\n03-07-2023;land;1\n04-07-2023;land;NL\n05-07-2023;land;NL;3\n06-07-2023;NL;4\n07-07-2023;land;NL;5\n")]
    [InlineData("Naam,Provincie,Code,Waarde\n\"Nuenen, Gerwen en Nederwetten\",Noord-Brabant,GM0820,\"eerste regel\ntweede regel\"\nAssen,Drenthe,GM0106,1\n")]
    [InlineData("a;b;c\n\"open;2;3\n4;5;6\n7;8;9\n")]
    public void Rows_are_a_table(string text) => Of(text).Format.ShouldBe(DropFormat.Delimited);

    [Theory]
    [InlineData("Provincie: Drenthe\nOnderwerp: opvang\nSignaal: in Assen, Emmen, Hoogeveen en Meppel is de opvang vol; er is niets meer.\n")]
    [InlineData("Verslag van de vergadering\n\nAanwezig: SJenV, BZK, COA, VNG, IPO, CdK\n\n1. Opening\nDe voorzitter opent, heet allen welkom, dankt het COA, en stelt de agenda vast.\nSJenV zegt toe, na overleg met BZK, hierop terug te komen.\nVNG vraagt, mede namens IPO, wanneer dat is.\n")]
    [InlineData("MZ is een afkorting.\n")]
    [InlineData("Eén regel.")]
    public void Prose_is_text(string text) => Of(text).ShouldBe(new Look(DropFormat.Text));

    [Theory]
    [InlineData("From: a@b.nl\r\nSubject: x\r\n\r\ntekst")]
    [InlineData("\uFEFFReceived: from mx\r\n by my\r\nDate: Mon, 3 Jul 2023 09:12:00 +0200\r\n\r\ntekst")]
    [InlineData("From prt@drenthe.example Mon Jul  3 09:12:00 2023\nFrom: a@b.nl\nTo: c@d.nl\n\ntekst")]
    [InlineData("Return-Path: <a@b.nl>\nDelivered-To: c@d.nl\nX-Spam: nee\n\nPeildatum;Niveau;Waarde\n1;2;3\n4;5;6\n")]
    public void Header_lines_are_a_mail(string text) => Of(text).ShouldBe(new Look(DropFormat.Mail));

    [Theory]
    [InlineData("%PDF-1.7\n%âãÏÓ", nameof(DropFormat.Pdf))]
    [InlineData("\u0089PNG\r\n\u001A\n", nameof(DropFormat.Image))]
    [InlineData("GIF89a", nameof(DropFormat.Image))]
    [InlineData("RIFF\0\0\0\0WEBPVP8 ", nameof(DropFormat.Image))]
    [InlineData("BM\u0046\0\0\0\0\0\0\0\u0036", nameof(DropFormat.Image))]
    [InlineData("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>", nameof(DropFormat.Image))]
    public void First_bytes_tell_a_pdf_and_an_image(string bytes, string format) =>
        FormatSniffer.Sniff(Encoding.Latin1.GetBytes(bytes), IntakeLimits.Default).Format.ToString().ShouldBe(format);

    [Theory]
    [InlineData("MZ\u0090\0\u0003\0\0\0", "Dit is een programma (uitvoerbaar bestand); dat wordt om veiligheidsredenen niet geopend.")]
    [InlineData("\u007FELF\u0002\u0001", "Dit is een programma (uitvoerbaar bestand); dat wordt om veiligheidsredenen niet geopend.")]
    [InlineData("{\\rtf1\\ansi tekst}", "Dit is een RTF-document; dat wordt niet gelezen. Vraag de afzender om het in Word op te slaan als .docx.")]
    [InlineData("Rar!\u001A\u0007\0", "Dit is een ingepakt bestand van een soort die niet wordt geopend (rar, 7z, gz of tar). Vraag de afzender om de bestanden los of als .zip te sturen.")]
    [InlineData("<!doctype html>\n<p>x", "Dit is een webpagina (html); die wordt als bestand niet gelezen. Vraag de afzender om de gegevens als .csv, .xlsx of .docx.")]
    [InlineData("gewone tekst\0\u0001\u0002\u0003 en dan rommel", "Van dit bestand is niet vast te stellen wat het is: het is geen mail, tabel, document, pdf of leesbare tekst. Vraag de afzender om een .csv, .xlsx, .docx, .pdf of .txt.")]
    [InlineData("  \r\n\t ", "Van dit bestand is niet vast te stellen wat het is: het is geen mail, tabel, document, pdf of leesbare tekst. Vraag de afzender om een .csv, .xlsx, .docx, .pdf of .txt.")]
    public void What_cannot_be_read_says_what_it_is_and_what_to_do(string bytes, string reason)
    {
        var look = FormatSniffer.Sniff(Encoding.Latin1.GetBytes(bytes), IntakeLimits.Default);

        look.Format.ShouldBe(DropFormat.Unknown);
        look.Objection!.Sentence.ShouldBe(reason);
    }

    [Theory]
    [InlineData("EncryptedPackage", "Dit bestand is beveiligd met een wachtwoord en kan niet worden gelezen. Vraag de afzender om het zonder wachtwoord op te slaan en opnieuw te sturen.")]
    [InlineData("Workbook", "Dit is een werkmap van Excel 97-2003 (.xls); die wordt niet gelezen. Vraag de afzender om haar op te slaan als .xlsx.")]
    [InlineData("WordDocument", "Dit is een document van Word 97-2003 (.doc); dat wordt niet gelezen. Vraag de afzender om het op te slaan als .docx.")]
    public void Files_of_old_or_locked_Office_say_so(string stream, string reason)
    {
        byte[] file = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream + '\0'), .. new byte[64]];

        FormatSniffer.Sniff(file, IntakeLimits.Default).Objection!.Sentence.ShouldBe(reason);
    }

    private static Look Of(string text) => FormatSniffer.Sniff(Encoding.UTF8.GetBytes(text), IntakeLimits.Default);
}
