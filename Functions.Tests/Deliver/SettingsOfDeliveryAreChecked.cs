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
