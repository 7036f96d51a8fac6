using LrtIntegration.Intake.Mailboxes;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Intake;

public sealed class MailboxSettingsAreChecked
{
    [Theory]
    [InlineData("Mailboxes:0:Address=lrt", "Mailboxes__0__Address is geen e-mailadres: “lrt”. Geef het adres van het gedeelde postvak.")]
    [InlineData("Mailboxes:0:Folder=inbox", "Mailboxes__0__Address is geen e-mailadres: “”. Geef het adres van het gedeelde postvak.")]
    [InlineData("Mailboxes:eerste:Address=lrt@minjenv.nl", "Mailboxes__eerste is geen instelling van een postvak. Nummer de postvakken vanaf 0, zoals Mailboxes__0__Address.")]
    [InlineData(
        "Mailboxes:0:Address=lrt@minjenv.nl",
        "Mailboxes__0__AuthenticationServer ontbreekt: zonder de naam van de eigen mailserver kan elke afzender zelf opschrijven dat hij is gecontroleerd. Geef die naam (authserv-id), of exchange-online.")]
    [InlineData("Mailboxes:0:Address=lrt@minjenv.nl|Mailboxes:0:AuthenticationServer=mx|Mailboxes:1:Address=LRT@minjenv.nl|Mailboxes:1:AuthenticationServer=mx", "Mailboxes: de map inbox van lrt@minjenv.nl is twee keer ingesteld. Laat er één staan.")]
    [InlineData("Mailboxes:0:Address=lrt@minjenv.nl|Mailboxes:0:AuthenticationServer=mx|Mailboxes:0:Senders:0=coa", "Mailboxes__0__Senders__0 is geen e-mailadres of domein: “coa”. Geef bijvoorbeeld coa.nl of iemand@coa.nl.")]
    [InlineData("Mailboxes:0:Address=lrt@minjenv.nl|Mailboxes:0:AuthenticationServer=mx|Mailboxes:0:Senders:Coa:0=@", "Mailboxes__0__Senders__Coa__0 is geen e-mailadres of domein: “@”. Geef bijvoorbeeld coa.nl of iemand@coa.nl.")]
    [InlineData("Mailboxes:0:Address=lrt@minjenv.nl|Mailboxes:0:AuthenticationServer=mx|Mailboxes:0:Senders:Ind:0=ind.nl", "Mailboxes__0__Senders__Ind noemt geen bron. Kies Coa, Bzk, Prt of Minutes, of een nummer voor afzenders die alles mogen sturen.")]
    public void What_cannot_be_meant_is_told_by_name(string settings, string sentence) =>
        Should.Throw<InvalidDataException>(() => MailboxSettings.From(Of(settings))).Message.ShouldBe(sentence);

    [Fact]
    public void Addresses_and_domains_are_taken_in_any_writing()
    {
        var mailbox = MailboxSettings.From(Of("Mailboxes:0:Address=LRT@minjenv.nl|Mailboxes:0:AuthenticationServer=mx|Mailboxes:0:Senders:0=@COA.nl|Mailboxes:0:Senders:Prt:0=Iemand@Drenthe.nl")).ShouldHaveSingleItem();

        mailbox.Address.ShouldBe("lrt@minjenv.nl");
        mailbox.Folder.ShouldBe("inbox");
        mailbox.Senders.ShouldBe([new("coa.nl", ""), new("iemand@drenthe.nl", "prt")]);
    }

    private static IConfiguration Of(string settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Split('|').Select(setting => setting.Split('=')).ToDictionary(pair => pair[0], string? (pair) => pair[1], StringComparer.Ordinal))
        .Build();
}
