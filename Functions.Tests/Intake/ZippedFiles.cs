using System.Buffers.Binary;
using System.IO.Compression;
using LrtIntegration.Intake;
using LrtIntegration.Intake.Formats;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Intake;

public sealed class ZippedFiles
{
    [Fact]
    public void Are_taken_out_of_a_zip_each_with_the_path_of_the_zip_before_it()
    {
        var drops = Wire.Unpack(Zipped.Of(Zipped.File("week 27/coa.csv", "a;b;c\n1;2;3\n"), Zipped.File("week 27/", ""), Zipped.File("notitie.txt", "Tekst.\n"), Zipped.File("__MACOSX/._coa.csv", "x")), "week.zip");

        drops.Select(drop => drop.Arrival.Origin).ShouldBe(["week.zip", "week.zip#bestand 1", "week.zip#bestand 2", "week.zip#bestand 3"]);
        drops.Select(drop => drop.FileName).ShouldBe(["week.zip", "coa.csv", "notitie.txt", "._coa.csv"]);
        drops[0].Handling.ShouldBe(new Handling.Opened(3));
        drops[1].Format.ShouldBe(DropFormat.Delimited);
        drops[1].Text().ShouldBe("a;b;c\n1;2;3\n");
        drops[3].Reason().ShouldBe("Dit is een hulpbestand van macOS; het bevat geen gegevens.");
    }

    [Theory]
    [InlineData("xl/workbook.xml", nameof(DropFormat.Workbook))]
    [InlineData("word/document.xml", nameof(DropFormat.Document))]
    [InlineData("word/document2.xml", nameof(DropFormat.Document))]
    public void Of_Office_are_known_by_their_main_part(string part, string format) =>
        FormatSniffer.Sniff(Zipped.Of(Zipped.File("[Content_Types].xml", "<Types/>"), Zipped.File(part, "<x/>")), IntakeLimits.Default).ShouldBe(new Look(Enum.Parse<DropFormat>(format)));

    [Fact]
    public void Of_another_kind_of_Office_say_what_to_save_them_as() =>
        FormatSniffer.Sniff(Zipped.Of(Zipped.File("[Content_Types].xml", "<Types/>"), Zipped.File("xl/workbook.bin", "x")), IntakeLimits.Default).Objection!.Sentence
            .ShouldBe("Dit is een binaire werkmap van Excel (.xlsb); die wordt niet gelezen. Vraag de afzender om het op te slaan als .xlsx.");

    [Fact]
    public void Within_a_second_zip_stay_closed()
    {
        var drops = Wire.Unpack(Zipped.Of(new KeyValuePair<string, byte[]>("binnen.zip", Zipped.Of(Zipped.File("coa.csv", "a;b;c\n1;2;3\n")))));

        drops[1].Reason().ShouldBe("Dit zipbestand zit in een ander ingepakt bestand en is niet geopend. Vraag de afzender om de bestanden los te sturen.");
        drops.Count.ShouldBe(2);
    }

    [Fact]
    public void That_were_cut_off_are_set_aside_as_damaged()
    {
        var whole = Zipped.Workbook(new byte[20_000]);

        var drop = Wire.Unpack(whole.AsMemory(0, whole.Length * 2 / 3), "coa.xlsx").ShouldHaveSingleItem();

        drop.Format.ShouldBe(DropFormat.Workbook);
        drop.Reason().ShouldBe("Dit bestand is beschadigd of niet helemaal aangekomen. Vraag de afzender om het opnieuw te sturen.");
    }

    [Fact]
    public void That_would_swell_beyond_measure_are_set_aside_unopened()
    {
        var drop = Wire.Unpack(Zipped.Workbook(new byte[20_000_000]), "bom.xlsx").ShouldHaveSingleItem();

        drop.Reason().ShouldNotBeNull().ShouldStartWith("Dit bestand wordt uitgepakt buitensporig groot (20 MB uit");
    }

    [Fact]
    public void That_swell_together_beyond_measure_are_opened_until_then()
    {
        var one = Zipped.Of(Zipped.File("a.csv", "a;b;c\n1;2;3\n" + new string('x', 600)));
        var mail = "From: a@b.nl\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
            + string.Concat(Enumerable.Repeat($"--b\r\nContent-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(one)}\r\n", 3)) + "--b--\r\n";

        var drops = Wire.UnpackText(mail, IntakeLimits.Default with { ExpandedBytes = 1500 });

        drops.Count(drop => drop.FileName is "a.csv").ShouldBe(2);
        drops[^1].Reason().ShouldBe("De zipbestanden in deze mail worden samen te groot om uit te pakken; dit bestand is niet geopend. Vraag de afzender om het los te sturen.");
    }

    [Fact]
    public void With_a_password_say_so()
    {
        var zip = Zipped.Of(Zipped.File("coa.csv", "a;b;c\n1;2;3\n"));
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;

        Wire.Unpack(zip).ShouldHaveSingleItem().Reason().ShouldBe("Dit bestand is beveiligd met een wachtwoord en kan niet worden gelezen. Vraag de afzender om het zonder wachtwoord te sturen.");
    }

    [Fact]
    public void Never_give_a_reader_more_than_the_directory_declares()
    {
        var zip = Zipped.Of(new KeyValuePair<string, byte[]>("a.txt", new byte[1_000_000]));
        BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(zip.AsSpan().IndexOf("PK\u0001\u0002"u8) + 24), 10);

        using var archive = new ZipArchive(new MemoryStream(zip));
        using var target = new MemoryStream();
        try
        {
            using var entry = archive.Entries[0].Open();
            entry.CopyTo(target);
        }
        catch (InvalidDataException)
        {
        }

        target.Length.ShouldBeLessThanOrEqualTo(10);
    }
}
