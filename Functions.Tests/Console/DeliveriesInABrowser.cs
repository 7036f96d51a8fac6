using System.Text.Json.Nodes;
using LrtIntegration.Deliver;
using LrtIntegration.Tests.Browser;
using LrtIntegration.Tests.Scenarios;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Console;

/// <summary>The pages on what is sent, after a week in which all of it happened: a return message that waits, one that left, a reminder, a wrong address and a card that nobody is sure of.</summary>
public sealed class DeliveriesInABrowser(SharedBrowser browser)
{
    private const string Limburg = "prt@minbzk.example";

    [Fact]
    public async Task Each_is_told_in_words_and_nobody_is_shut_out()
    {
        await using var office = await WeekAsync();

        foreach (var screen in new JsonObject[] { new() { ["width"] = 390 }, new() { ["width"] = 1280 }, new() { ["width"] = 390, ["unfold"] = true }, new() { ["width"] = 1280, ["dark"] = true, ["unfold"] = true } })
        {
            var sent = await LookAsync(office, "verzending", screen);
            sent.ShouldContain("Vraagt aandacht (2)");
            sent.ShouldContain("Briefing: week 28 van 2023 Mislukt: het adres bestaat niet of is niet geldig. Het programma probeert het opnieuw. bram@minbzk.example 11 juli 2023, 08:00 uur");
            sent.ShouldContain("Bericht in Teams: vergadering van 20 juli 2023, versie 1 Onzeker of het is aangekomen: Teams gaf geen antwoord. Het programma probeert het niet opnieuw: kijk of het er staat. Teams 10 juli 2023, 07:0");
            sent.ShouldContain("Herinnering: PRT Limburg, vergadering van 20 juli 2023 Verzonden. prt@minbzk.example 11 juli 2023, 08:00 uur");
            sent.ShouldContain("Retourbericht: weekcijfers.xlsx Verzonden. cijfers@minbzk.example");
            sent.ShouldContain("Verslag aan het secretariaat: herinneringen, vergadering van 20 juli 2023");
            sent.ShouldContain("Verslag aan het secretariaat: retourberichten");

            var refused = await LookAsync(office, "weigeringen", screen);
            refused.ShouldContain("weekcijfers.csv cijfers@minbzk.example: wacht op vrijgave.");
            refused.ShouldContain("Retourbericht vrijgeven");
            refused.ShouldContain("weekcijfers.xlsx cijfers@minbzk.example: verzonden op 10 juli 2023");
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_return_message_is_released_by_keyboard_and_then_sent(bool javaScript)
    {
        await using var office = await WeekAsync();

        var walk = await browser.RunAsync(
            "walk.cjs",
            new JsonObject
            {
                ["url"] = new Uri(office.Address, "api/console/weigeringen").ToString(),
                ["width"] = 390,
                ["javaScript"] = javaScript,
                ["steps"] = new JsonArray(
                    new JsonObject { ["tabTo"] = "details:has([value=release]) > summary" },
                    new JsonObject { ["press"] = "Enter" },
                    new JsonObject { ["tabTo"] = "details:has([value=release]) textarea" },
                    new JsonObject { ["type"] = "nagekeken met het COA" },
                    new JsonObject { ["tabTo"] = "details:has([value=release]) button" },
                    new JsonObject { ["press"] = "Enter" },
                    new JsonObject { ["wait"] = "vrijgegeven; het bericht gaat met de volgende ronde uit." }),
            },
            TestContext.Current.CancellationToken);
        await office.TickAsync();

        walk["violations"]!.AsArray().ShouldBeEmpty();
        walk["text"]!.GetValue<string>().ShouldContain("toelichting: “nagekeken met het COA”");
        office.Outbox.To(Shipment.Coa).Select(mail => mail.Attachments.Keys.Single()).ShouldBe(["weekcijfers-gemarkeerd.xlsx", "weekcijfers-gemarkeerd.xlsx"]);
    }

    private static async Task<Secretariat> WeekAsync()
    {
        var office = await Secretariat.AtAsync("2023-07-10 07:00", $"Reminders__Addresses__PV31={Limburg}");
        var (waiting, sent) = (Shipment.Csv(), Shipment.Workbook());
        await office.ReceiveAsync(waiting);
        await office.ReceiveAsync(sent, "Tue, 4 Jul 2023 10:00:00 +0200");
        await office.ReleaseAsync($"return-{sent.Sha256[..16]}");
        office.Outbox.Unknown.Add(Secretariat.Bram);
        office.Teams.Fail(0);
        await office.TickAsync();
        await office.CardAsync(receipt => receipt.State is ReceiptState.Uncertain);
        await office.TickAtAsync("2023-07-11 08:00");
        return office;
    }

    /// <summary>The words of the page in one line.</summary>
    private async Task<string> LookAsync(Secretariat office, string page, JsonObject screen)
    {
        var look = screen.DeepClone().AsObject();
        look["url"] = new Uri(office.Address, $"api/console/{page}").ToString();
        var seen = await browser.RunAsync("look.cjs", look, TestContext.Current.CancellationToken);
        seen["violations"]!.AsArray().ShouldBeEmpty();
        seen["complaints"]!.AsArray().ShouldBeEmpty();
        seen["overflow"]!.GetValue<int>().ShouldBe(0);
        return Shipment.Words(seen["text"]!.GetValue<string>());
    }
}
