using LrtIntegration.Intake;
using LrtIntegration.Sources.Minutes;
using LrtIntegration.Tests.Sources.Text;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Minutes;

public sealed class WhatIsNotMinutesOfTheLrt
{
    private const string Provincial = """
        Verslag PRT Drenthe 4 juli 2023
        Aanwezig: Mevr. Klijnsma (CdK), Dhr. Jansen (COA)
        1. OPENING
        • Het verslag van 2 mei wordt vastgesteld.
        2. OPVANG
        • COA zegt toe om locaties te zoeken. CdK vraagt wanneer dit klaar is.
        """;

    private const string Agenda = """
        Agenda LRT 20 juli 2023
        1. OPENING EN MEDEDELINGEN
        2. STAND VAN ZAKEN
        3. RONDVRAAG
        """;

    [Fact]
    public void MinutesOfAProvincialTableAreRefusedWithWhatToSendInstead()
    {
        var reading = SeedMinutes.Read(Drops.Text(Provincial));

        reading.Facts.ShouldBeEmpty();
        reading.Refusals.ShouldHaveSingleItem().Message.ShouldBe("Dit is een verslag van een ander overleg dan de LRT; de besluiten en toezeggingen daarin zijn niet overgenomen. Stuur wat de LRT moet weten als signaal, met de velden Provincie, Onderwerp en Signaal.");
    }

    [Fact]
    public void AnAgendaIsNotRecognised() => new MinutesSource().Recognises(Drops.Text(Agenda)).ShouldBeFalse();

    [Fact]
    public void AMailWithNumberedPointsIsNotRecognised() =>
        new MinutesSource().Recognises(Drops.Mail("1. OPVANG\nVNG geeft aan dat het vol is.\n2. UITSTROOM\nVNG vraagt wanneer het kader komt.", "prt@drenthe.example", "Punten")).ShouldBeFalse();

    [Fact]
    public void MinutesAttachedToAMailAreMinutesStill() =>
        new MinutesSource().Recognises(SeedMinutes.Text with { Arrival = new Arrival("mails/lrt.eml#bijlage 1", "a@rijk.example", null, "verslag.txt", "Verslag PRT") }).ShouldBeTrue();

    [Fact]
    public void OtherKindsOfFileAreNotRecognised()
    {
        foreach (var format in new[] { DropFormat.Workbook, DropFormat.Image, DropFormat.Mail, DropFormat.Unknown })
            new MinutesSource().Recognises(Drops.Of(format, [1, 2, 3], "x")).ShouldBeFalse();
    }

    [Fact]
    public void MinutesWithoutAnythingAgreedSayWhatWasLookedFor()
    {
        var reading = SeedMinutes.Read(Drops.Text(OtherMinutes.Ordinary));

        reading.Refusals.ShouldHaveSingleItem().Message.ShouldStartWith("Het verslag is gelezen, maar er staat geen besluit, toezegging of open vraag in");
    }

    [Fact]
    public void ACommitmentWhoseOwnerWasRedactedStaysAndIsPointedOut()
    {
        var reading = SeedMinutes.Read(Drops.Text("Dhr. A (JenV), Mevr. B (VNG)\n1. PUNTEN\n•            zegt toe om de cijfers vóór 1 mei te sturen.\n2. SLUITING\n"));

        reading.Facts.OfType<LrtIntegration.Sources.Commitment>().ShouldHaveSingleItem().Owner.ShouldBe("");
        reading.Remarks.ShouldContain(remark => remark.Text == "Wie dit heeft toegezegd, staat niet in het verslag: “zegt toe om de cijfers vóór 1 mei te sturen.”");
    }
}
