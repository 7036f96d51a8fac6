using System.Text;
using LrtIntegration.Intake;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Intake;

public sealed class HostileInput
{
    private const string Start = "From: a@b.nl\r\nSubject: x\r\nMIME-Version: 1.0\r\n";

    [Fact]
    public void A_mail_of_ten_thousand_parts_is_set_aside_whole()
    {
        var mail = Start + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
            + string.Concat(Enumerable.Repeat("--b\r\nContent-Type: application/octet-stream; name=a.bin\r\n\r\nx\r\n", 10_000)) + "--b--\r\n";

        Wire.UnpackText(mail).ShouldHaveSingleItem().Reason()
            .ShouldBe("Hierin zitten 10000 onderdelen; de grens is 250. Het is daarom niet geopend. Vraag de afzender om het op te delen.");
    }

    [Fact]
    public void Multiparts_within_multiparts_without_end_do_not_overflow()
    {
        var mail = new StringBuilder(Start);
        for (var level = 0; level < 5_000; level++)
            mail.Append("Content-Type: multipart/mixed; boundary=b").Append(level).Append("\r\n\r\n--b").Append(level).Append("\r\n");

        var drops = Wire.UnpackText(mail.ToString());

        drops[^1].Reason().ShouldNotBeNull();
        drops[^1].Content.Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Tables_within_tables_without_end_do_not_overflow()
    {
        var mail = Start + "Content-Type: text/html\r\n\r\n" + string.Concat(Enumerable.Repeat("<table><tr><td>", 20_000)) + "diep";

        Wire.UnpackText(mail)[1].Text().ShouldBe("diep\n");
    }

    [Fact]
    public void A_header_of_a_megabyte_is_a_mail_like_any_other()
    {
        var mail = "From: a@b.nl\r\nSubject: x\r\nX-Lang: " + new string('x', 1_000_000) + "\r\n\r\nTekst.\r\n";

        Wire.UnpackText(mail)[1].Text().ShouldBe("Tekst.\n");
    }

    [Fact]
    public void A_file_beyond_the_limit_within_a_zip_stays_there_with_its_reason()
    {
        var limits = IntakeLimits.Default with { BytesPerFile = 2_000_000 };

        var drops = Wire.Unpack(Zipped.Of(new KeyValuePair<string, byte[]>("groot.csv", new byte[3_000_000])), limits: limits);

        drops[1].Reason().ShouldBe("Dit bestand is te groot om te lezen (3 MB; de grens is 2 MB). Vraag de afzender om het op te delen, bijvoorbeeld per week of per provincie.");
        drops[1].IsWhole.ShouldBeFalse();
    }

    [Fact]
    public void An_empty_file_says_so() =>
        Wire.Unpack(Array.Empty<byte>()).ShouldHaveSingleItem().Reason().ShouldBe("Dit bestand is leeg (0 bytes). Vraag de afzender om het opnieuw te sturen.");
}
