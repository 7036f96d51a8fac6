using System.Text;
using LrtIntegration.Intake;
using LrtIntegration.Sources;
using LrtIntegration.Sources.Prt;
using LrtIntegration.Tests.Sources.Text;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Prt;

public sealed class LabelsOfASignal
{
    [Theory]
    [InlineData("Signaal: Vol.\nOnderwerp: Opvang", true)]
    [InlineData("Signaal: Vol.\nProvincie: Drenthe", true)]
    [InlineData("Signaal: Vol.\nGevraagd aan LRT: besluit", true)]
    [InlineData("Signaal: Vol.\nGevraagd besluit: Meer plekken.", true)]
    [InlineData("Onderwerp: Opvang\nProvincie: Drenthe", true)]
    [InlineData("Onderwerp: Opvang\nGevraagd aan LRT: besluit", true)]
    [InlineData("Onderwerp: Opvang\nGevraagd besluit: Meer plekken.", true)]
    [InlineData("Signaal: Vol.", false)]
    [InlineData("Signaal: Vol.\nThema: opvang", false)]
    [InlineData("Onderwerp: Opvang\nThema: opvang", false)]
    [InlineData("Provincie: Drenthe\nGevraagd aan LRT: besluit", false)]
    public void MakeAFormWhereEnoughOfThemStandTogether(string text, bool expected) =>
        new PrtSource().Recognises(Drops.Text(text)).ShouldBe(expected);

    [Theory]
    [InlineData("Signaal;Provincie;Datum", true)]
    [InlineData("Signaal;Provincie", false)]
    [InlineData("Onderwerp;Provincie;Thema;Datum", true)]
    [InlineData("Onderwerp;Provincie;Datum", false)]
    [InlineData("Onderwerp;Thema;Datum;Doelgroep", false)]
    [InlineData("Provincie;Thema;Datum;Doelgroep", false)]
    public void MakeATableWhereEnoughOfThemStandTogether(string header, bool expected) =>
        new PrtSource().Recognises(Table(header)).ShouldBe(expected);

    [Fact]
    public void AreEnoughInATableWithEitherASubjectOrASignal() =>
        Signals.Of(Table("Onderwerp;Provincie;Thema;Datum\nOpvang;Drenthe;opvang;3-7-2023")).ShouldHaveSingleItem().Subject.ShouldBe("Opvang");

    [Fact]
    public void AreNamedWhereATableLacksThem() =>
        Signals.Read(Table("Signaal;Thema;Datum\nVol.;opvang;3-7-2023")).Refusals.ShouldHaveSingleItem().Message.ShouldStartWith("In de kopregel (regel 1) ontbreekt de kolom ‘Provincie’;");

    [Fact]
    public void MayHaveTheirLastWordBetweenBrackets() =>
        Signals.Of(Drops.Mail("Provincie: Drenthe\nSignaal: Vol.\nGevraagd (besluit): Stel 40 plekken beschikbaar.")).ShouldHaveSingleItem().Ask.ShouldBe(Ask.Decision);

    [Fact]
    public void AreWordsOfTheTextWhereNoColonFollows()
    {
        var signal = Signals.Of(Drops.Mail("Provincie: Drenthe\nOnderwerp: Opvang\nSignaal: Het gaat om de\ngemeenten\nin het noorden.")).ShouldHaveSingleItem();

        signal.Text.ShouldBe("Het gaat om de gemeenten in het noorden.");
        signal.Municipalities.ShouldBe("");
    }

    [Fact]
    public void MayStandInAnotherOrder() =>
        Signals.Of(Drops.Mail("Provincie: Drenthe\nSignaal: Vol.\nOnderwerp: Opvang")).ShouldHaveSingleItem().Subject.ShouldBe("Opvang");

    [Fact]
    public void KeepADateInAnotherColumnAsItWasWritten() =>
        Signals.Of(Table("Onderwerp;Provincie;Signaal;Datum\n03-07-2023;Drenthe;Vol.;4-7-2023")).ShouldHaveSingleItem().Subject.ShouldBe("03-07-2023");

    private static Drop Table(string text) => Drops.Of(DropFormat.Delimited, Encoding.UTF8.GetBytes(text + "\n"), "signalen.csv");
}
