using System.Text.Json.Nodes;
using LrtIntegration.Pack;
using LrtIntegration.Render.Cards;
using LrtIntegration.Render.Mail;
using LrtIntegration.Sources;
using LrtIntegration.Tests.Browser;
using LrtIntegration.Tests.Pack;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Render.Cards;

/// <summary>The pack as a card in Teams.</summary>
public sealed class TheCard(SharedBrowser browser)
{
    private static readonly DocumentLink[] Links = [new("Lees de briefing in de browser", new Uri("https://lrt.example/packs/1"))];

    private static readonly News First = new("", []);

    public static TheoryData<string> Packs => [.. HardPacks.All.Keys];

    [Fact]
    public void ItNamesMeetingVersionNewsAndWhatAsksADecision()
    {
        var card = Content(WholePack.Given.Pack());

        card["version"]!.GetValue<string>().ShouldBe("1.5");
        var texts = Texts(card);
        texts.ShouldContain("Briefing LRT 20 juli 2023", StringComparer.Ordinal);
        texts.ShouldContain("Versie 1: 2 besluiten gevraagd, 9 bronnen ontbreken.", StringComparer.Ordinal);
        texts.ShouldContain("PRT Drenthe, Plekken voor amv: ", StringComparer.Ordinal);
        texts.ShouldContain("Stem in met 50 extra plekken voor amv.", StringComparer.Ordinal);
        card["actions"]![0]!.ToJsonString().ShouldBe("""{"type":"Action.OpenUrl","title":"Lees de briefing in de browser","url":"https://lrt.example/packs/1"}""");
    }

    [Fact]
    public void TheMessageIsWhatAWorkflowTakes()
    {
        var message = JsonNode.Parse(CardMessage.Of(BriefingCard.Render(WholePack.Given.Pack(), News.Of(WholePack.Given.Pack())).Content, Links))!;

        message["type"]!.GetValue<string>().ShouldBe("message");
        message["attachments"]![0]!["contentType"]!.GetValue<string>().ShouldBe("application/vnd.microsoft.card.adaptive");
        message["attachments"]![0]!["content"]!["type"]!.GetValue<string>().ShouldBe("AdaptiveCard");
    }

    [Theory]
    [InlineData(12, 50, "En nog 4 gevraagde besluiten; zie de briefing.")]
    [InlineData(12, 2_000, "En nog 4 gevraagde besluiten; zie de briefing.")]
    [InlineData(200, 9_000, "En nog 192 gevraagde besluiten; zie de briefing.")]
    public void ItNeverPassesTwentyKilobytes(int signals, int letters, string rest)
    {
        var card = BriefingCard.Render(Asking(signals, new string('é', letters)), First).Content;

        CardMessage.Of(card, Links).Length.ShouldBeLessThan(BriefingCard.MostBytes);
        Texts(JsonNode.Parse(card)!).ShouldContain(rest, StringComparer.Ordinal);
    }

    [Fact]
    public void WhatWouldBeLargerComesInAShorterForm()
    {
        var pack = Asking(12, "kort");
        var card = BriefingCard.Render(pack with { Coverage = [.. Enumerable.Range(0, 12).Select(_ => pack.Coverage[0] with { Status = CoverageStatus.Missing, Text = new string('\u0001', 3_000) })] }, First).Content;

        card.Length.ShouldBeLessThan(BriefingCard.MostBytes);
    }

    [Fact]
    public void WordsOfOutsideMakeNoLink()
    {
        var card = Content(Asking(1, "[klik hier](https://kwaad.example) **vet**"));

        card["body"]!.AsArray().Where(part => part!["type"]!.GetValue<string>() == "TextBlock").Select(part => part!["text"]!.GetValue<string>()).ShouldAllBe(text => !text.Contains("kwaad"));
        Texts(card).ShouldContain("[klik hier](https://kwaad.example) **vet**", StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public async Task ItIsDrawnWithoutAFaultAndNobodyIsShutOut(string name) => await DrawnAsync(HardPacks.All[name]);

    [Fact]
    public async Task AWholePackIsDrawn()
    {
        var text = await DrawnAsync(WholePack.Given.Pack());

        text.ShouldContain("Briefing LRT 20 juli 2023");
        text.ShouldContain("Lees de briefing in de browser");
    }

    private static BriefingPack Asking(int count, string asked)
    {
        var pack = WholePack.Given.Pack();
        return pack with { Signals = [.. Enumerable.Range(0, count).Select(_ => pack.Signals.First(signal => signal.Ask is Ask.Decision) with { AskedDecision = asked })] };
    }

    private static JsonNode Content(BriefingPack pack) =>
        JsonNode.Parse(CardMessage.Of(BriefingCard.Render(pack, News.Of(pack)).Content, Links))!["attachments"]![0]!["content"]!;

    private static IReadOnlyList<string> Texts(JsonNode card) =>
    [
        .. card["body"]!.AsArray().SelectMany(part => part!["inlines"] is JsonArray runs ? runs.Select(run => run!["text"]!) : [part["text"]!]).Select(text => text.GetValue<string>()),
    ];

    private async Task<string> DrawnAsync(BriefingPack pack)
    {
        var drawn = await browser.RunAsync("card.cjs", new JsonObject { ["card"] = Content(pack).DeepClone(), ["width"] = 500 }, TestContext.Current.CancellationToken);
        drawn["events"]!.AsArray().ShouldBeEmpty();
        drawn["violations"]!.AsArray().ShouldBeEmpty();
        return drawn["text"]!.GetValue<string>();
    }
}
