using LrtIntegration.Deliver;
using LrtIntegration.Tests.Api;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Deliver;

public sealed class SettingsOfDeliveryAreChecked
{
    private const string From = "Briefing__From=lrt@minjenv.example";
    private const string Domain = "Briefing__AllowedDomains__0=minjenv.example";

    [Theory]
    [InlineData("Briefing__From is geen e-mailadres: lrt.", "Briefing__From=lrt")]
    [InlineData("Er zijn ontvangers van de briefing ingesteld, maar geen afzender. Stel Briefing__From in.", "Briefing__Recipients__0=a@minjenv.example", Domain)]
    [InlineData("Er is niet ingesteld naar welke domeinen mail mag gaan. Stel Briefing__AllowedDomains__0 in.", From, "Briefing__Recipients__0=a@minjenv.example")]
    [InlineData("Briefing__Recipients__0 ligt buiten de toegestane domeinen: a@kwaad.example. Toegestaan: minjenv.example (Briefing__AllowedDomains).", From, "Briefing__Recipients__0=a@kwaad.example", Domain)]
    [InlineData("Briefing__Recipients__0 ligt buiten de toegestane domeinen: a@eenminjenv.example. Toegestaan: minjenv.example (Briefing__AllowedDomains).", From, "Briefing__Recipients__0=a@eenminjenv.example", Domain)]
    [InlineData("Briefing__Secretariat ligt buiten de toegestane domeinen: s@gmail.example. Toegestaan: minjenv.example (Briefing__AllowedDomains).", From, "Briefing__Secretariat=s@gmail.example", Domain)]
    [InlineData("Briefing__PackAddress is geen adres dat met https:// begint: http://lrt.example.", From, "Briefing__PackAddress=http://lrt.example")]
    [InlineData("Briefing__Documents moet auto, attach of link zijn, niet soms.", "Briefing__Documents=soms")]
    [InlineData("Briefing__Documents is link, maar er is geen adres van de stukken. Stel Briefing__PackAddress in.", "Briefing__Documents=link")]
    [InlineData("Briefing__SkipUnchanged moet true of false zijn.", "Briefing__SkipUnchanged=ja")]
    [InlineData("Returns__Automatic moet true of false zijn.", "Returns__Automatic=ja")]
    [InlineData("Returns__Automatic is true, maar er is geen afzender. Stel Briefing__From in.", "Returns__Automatic=true")]
    [InlineData("Returns__Automatic is true, maar er is niet ingesteld naar welke domeinen mail mag gaan. Stel Briefing__AllowedDomains__0 in.", "Returns__Automatic=true", From)]
    [InlineData("Reminders__DaysBefore moet een aantal dagen van 0 tot en met 60 zijn, niet twee.", "Reminders__DaysBefore=twee")]
    [InlineData("Reminders__Addresses__PV40 noemt geen bron. Kies coa, bzk, minutes of de CBS-code van een provincie, zoals PV31.", "Reminders__Addresses__PV40=a@minjenv.example", From, Domain)]
    [InlineData("Reminders__Addresses__Coa is geen e-mailadres: coa.", "Reminders__Addresses__Coa=coa", From, Domain)]
    [InlineData("Er zijn adressen voor herinneringen ingesteld, maar geen afzender. Stel Briefing__From in.", "Reminders__Addresses__Coa=a@minjenv.example", Domain)]
    [InlineData("Reminders__Addresses__Coa ligt buiten de toegestane domeinen: a@kwaad.example. Toegestaan: minjenv.example (Briefing__AllowedDomains).", "Reminders__Addresses__Coa=a@kwaad.example", From, Domain)]
    [InlineData("Reminders__FormatsAddress is geen adres dat met https:// begint: ergens.", "Reminders__FormatsAddress=ergens")]
    [InlineData("Teams__WorkflowUrl is geen adres dat met https:// begint.", "Teams__WorkflowUrl=http://teams.example/?sig=geheim")]
    public async Task AWrongSettingEndsTheProgramWithASentence(string sentence, params string[] settings) =>
        (await Should.ThrowAsync<InvalidDataException>(() => DeskProgram.StartAsync(settings))).Message.ShouldBe(sentence);

    [Fact]
    public async Task WithoutAnySettingTheProgramRunsAndSaysWhatItDoesNotDo()
    {
        await using var program = await DeskProgram.StartAsync();

        var health = (await program.GetAsync("/api/health")).Json;

        health.GetProperty("status").GetString().ShouldBe("ready");
        health.GetProperty("remarks").EnumerateArray().Select(remark => remark.GetString()).ShouldBe(
        [
            "De briefing wordt niet gemaild: er is geen afzender ingesteld (Briefing__From).",
            "Er gaat geen bericht naar Teams: er is geen werkstroom ingesteld (Teams__WorkflowUrl).",
        ]);
    }

    [Fact]
    public void TheAddressOfTheWorkflowIsNeverWritten() =>
        new TeamsSettings { WorkflowUrl = "https://teams.example/?sig=geheim" }.ToString().ShouldNotContain("geheim");
}
