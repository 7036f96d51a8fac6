using CsCheck;
using LrtIntegration.Intake;
using LrtIntegration.Sources;
using LrtIntegration.Sources.Minutes;
using LrtIntegration.Sources.Prt;
using LrtIntegration.Sources.Text;
using LrtIntegration.Tests.Sources.Minutes;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Text;

public sealed class HostileDocuments
{
    private const string GrowsTooFar = "De PDF wordt uitgepakt buitensporig groot en is niet gelezen. Stuur alleen de tekst, als PDF of als DOCX.";
    private const string DamagedDocument = "Het document is beschadigd of onvolledig en is niet gelezen. Open het in Word, sla het opnieuw op als .docx en stuur het nog eens.";

    [Fact]
    public void ADocumentWithEntitiesIsRefused() =>
        Message(Docx.OfDocument("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>")).ShouldBe(DamagedDocument);

    [Fact]
    public void ATruncatedDocumentIsRefused() =>
        Message(Cut(SeedMinutes.Document)).ShouldBe(DamagedDocument);

    [Fact]
    public void ATruncatedPdfIsRefused() =>
        Message(Drops.Of(DropFormat.Pdf, SeedMinutes.Pdf.Content[..3000].ToArray(), "verslag.pdf")).ShouldBe("De PDF is beschadigd of onvolledig en is niet gelezen. Maak de PDF opnieuw en stuur haar nog eens.");

    [Fact]
    public void AScanIsRefused() =>
        Message(Drops.Of(DropFormat.Pdf, EmptyPdf(), "scan.pdf")).ShouldBe("De PDF bevat geen tekst (een scan?). Sla het document vanuit Word op als PDF of stuur het als DOCX.");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void APdfOfAFewKilobytesThatBecomesHundredsOfMegabytesIsRefused(int times) =>
        Message(Drops.Of(DropFormat.Pdf, PackedPdf.Of(new string(' ', 200_000_000 / times), times), "bom.pdf")).ShouldBe(GrowsTooFar);

    [Fact]
    public void APageOfMillionsOfLettersIsRefused() =>
        Message(Drops.Of(DropFormat.Pdf, PackedPdf.Of($"BT /F1 9 Tf ({new string('x', 3_000_000)}) Tj ET", times: 1), "letters.pdf")).ShouldBe(GrowsTooFar);

    [Fact]
    public void APackedPageIsRead() =>
        Lines(Drops.Of(DropFormat.Pdf, PackedPdf.Of("BT /F1 12 Tf 50 800 Td (Verslag van de LRT) Tj ET", times: 2), "verslag.pdf")).ShouldBe(["Verslag van de LRT"]);

    [Fact]
    public void AnEmptyFileIsRefused() =>
        Message(Drops.Text(" \n\t\n")).ShouldBe("Het bestand bevat geen tekst. Controleer het bestand en stuur het opnieuw.");

    [Fact]
    public void ATextOfThousandsOfPagesIsRefusedByWhoeverReadsIt()
    {
        var tooLong = Drops.Text(string.Concat(Enumerable.Repeat("Provincie: Drenthe\nOnderwerp: opvang\n", 30_000)));
        const string Told = "Deze tekst is met 1.050.000 tekens te lang voor een verslag of een signaal; er is niets uit overgenomen. Stuur alleen het verslag of het signaal zelf.";

        new MinutesSource().Read(tooLong).Refusals.Single().Message.ShouldBe(Told);
        new PrtSource().Read(tooLong).Refusals.Single().Message.ShouldBe(Told);
    }

    [Fact]
    public void ControlAndDirectionMarksAreLeftOut() =>
        Lines(Drops.Text("Het\u0000 ver\u00ADslag \u202Evan\u202C de\u200F LRT\u0007")).ShouldBe(["Het  verslag van de LRT"]);

    [Theory]
    [InlineData("a")]
    [InlineData("COA zegt toe ")]
    [InlineData("(JenV), ")]
    [InlineData("Provincie: Drenthe\n")]
    [InlineData("Onderwerp: x ")]
    [InlineData("1. KOP\n")]
    [InlineData("wordt door is aan op dat om te ")]
    [InlineData("maar ")]
    [InlineData("\u202E")]
    public void AHundredThousandCharactersOfTheSameAreRead(string piece)
    {
        var drop = Drops.Text("Dhr. A (JenV), Mevr. B (VNG)\n1. EEN\n" + string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)));

        Should.NotThrow(() => ReadAll(drop));
    }

    [Fact]
    public void DamagedBytesNeverThrow()
    {
        foreach (var whole in new[] { SeedMinutes.Text, SeedMinutes.Document, SeedMinutes.Pdf })
        {
            Gen.Select(Gen.Int[0, whole.Content.Length - 1], Gen.Byte, Gen.Int[0, 200]).Sample(
                (at, value, cut) =>
                {
                    var bytes = whole.Content.ToArray();
                    bytes[at] = value;
                    ReadAll(Drops.Of(whole.Format, [.. bytes[..at], .. bytes.Skip(at + cut)], "verslag"));
                },
                iter: 30);
        }
    }

    private static void ReadAll(Drop drop)
    {
        new MinutesSource().Recognises(drop);
        new MinutesSource().Read(drop);
        new PrtSource().Recognises(drop);
        new PrtSource().Read(drop);
    }

    private static string Message(Drop drop) => SourceRegister.UnknownToAll(drop).Message;

    private static IEnumerable<string> Lines(Drop drop) => ((TextOpening.Opened)DocumentReader.Open(drop)).Document.Lines.Select(line => line.Text);

    private static Drop Cut(Drop drop) => Drops.Of(drop.Format, drop.Content[..(drop.Content.Length / 2)].ToArray(), drop.FileName);

    private static byte[] EmptyPdf()
    {
        using var builder = new UglyToad.PdfPig.Writer.PdfDocumentBuilder();
        builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
        return builder.Build();
    }
}
