using System.Net;
using System.Text.Json;
using LrtIntegration.Tests.Commands;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Api;

public sealed class EvidenceIsReleasedOrWithdrawn
{
    private static readonly string AutomaticMail = DropTree.Mail("coa@coa.example", "Ik ben er weer op maandag.", DropTree.CoaHeader + "03-07-2023;provincie;PV20;Groningen;bezetting;totaal;totaal;1.234;personen;", "coa.csv")
        .Replace("Subject: Levering", "Subject: Automatisch antwoord: Levering", StringComparison.Ordinal);

    [Fact]
    public async Task A_released_mail_is_opened_and_its_attachment_read_as_if_it_was_never_set_apart()
    {
        await using var program = await DeskProgram.StartAsync();
        var mail = await program.DeliverAsync("auto.eml", AutomaticMail);
        var before = await PackAsync(program, 1);

        var answer = await program.PostAsync("/api/rulings", Ruling("release", mail, "afzender gebeld"));
        var after = await PackAsync(program, 2);

        answer.Status.ShouldBe(HttpStatusCode.Created);
        Figures(before).ShouldBeEmpty();
        Evidence(before, mail).GetProperty("status").GetString().ShouldBe("setAside");
        Figures(after).ShouldBe([1234]);
        Evidence(after, mail).GetProperty("status").GetString().ShouldBe("opened");
        Evidence(after, mail).GetProperty("text").GetString()!.ShouldEndWith(" Vrijgegeven door secretariaat op 14 juli 2023, 11:00 uur: afzender gebeld.");
        Evidence(after, mail).GetProperty("arrivals").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_withdrawn_mail_counts_no_more_with_all_that_came_in_it_and_stays_in_the_dossier()
    {
        await using var program = await DeskProgram.StartAsync();
        var mail = await program.DeliverAsync("coa.eml", AutomaticMail.Replace("Automatisch antwoord: ", "", StringComparison.Ordinal));
        Figures(await PackAsync(program, 1)).ShouldBe([1234]);

        await program.PostAsync("/api/rulings", Ruling("withdraw", mail, "verkeerde bijlage."));
        var withdrawn = await PackAsync(program, 2);
        await program.PostAsync("/api/rulings", Ruling("release", mail, "toch de goede"));
        var back = await PackAsync(program, 3);

        Figures(withdrawn).ShouldBeEmpty();
        Evidence(withdrawn, mail).GetProperty("text").GetString()
            .ShouldBe("Ingetrokken door secretariaat op 14 juli 2023, 11:00 uur: verkeerde bijlage. Het telt niet mee; het origineel blijft in het dossier.");
        withdrawn.GetProperty("evidence").EnumerateArray().Select(item => item.GetProperty("status").GetString()).ShouldBe(["withdrawn", "withdrawn", "withdrawn"]);
        withdrawn.GetProperty("evidence").EnumerateArray().Last().GetProperty("text").GetString()!.ShouldStartWith("Hoort bij een levering die is ingetrokken door secretariaat");
        File.Exists(Path.Combine(program.Store, "evidence", mail)).ShouldBeTrue();
        Figures(back).ShouldBe([1234]);
    }

    [Theory]
    [InlineData("zip.rar", "Rar!\u001a\u0007 en meer", "Dit bewijsstuk kan niet worden vrijgegeven. Dit is een ingepakt bestand van een soort die niet wordt geopend (rar, 7z, gz of tar). Vraag de afzender om de bestanden los of als .zip te sturen.")]
    [InlineData("virus.csv", "MZ\0\0\0 een programma", "Dit bewijsstuk kan niet worden vrijgegeven. Dit is een programma (uitvoerbaar bestand); dat wordt om veiligheidsredenen niet geopend.")]
    [InlineData("gewoon.txt", "zomaar een tekst", "Dit bewijsstuk is niet terzijde gelegd en niet ingetrokken; er is niets vrij te geven.")]
    public async Task What_cannot_be_released_says_why(string name, string content, string detail)
    {
        await using var program = await DeskProgram.StartAsync();
        var sha256 = await program.DeliverAsync(name, content);

        var answer = await program.PostAsync("/api/rulings", Ruling("release", sha256, "graag lezen"));

        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Detail.ShouldBe(detail);
    }

    private static string Ruling(string kind, string id, string reason) => $$"""{"kind":"{{kind}}","id":"{{id}}","reason":"{{reason}}"}""";

    private static async Task<JsonElement> PackAsync(DeskProgram program, int version)
    {
        (await program.RebuildAsync()).GetProperty("version").GetInt32().ShouldBe(version);
        return (await program.GetAsync($"/api/packs/2023-07-20/{version}/pack.json")).Json;
    }

    private static IEnumerable<int> Figures(JsonElement pack) => pack.GetProperty("figures").EnumerateArray().Select(figure => figure.GetProperty("value").GetInt32());

    private static JsonElement Evidence(JsonElement pack, string sha256) =>
        pack.GetProperty("evidence").EnumerateArray().Single(item => item.GetProperty("sha256").GetString() == sha256);
}
