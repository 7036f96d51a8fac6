using System.Text.Json.Nodes;
using LrtIntegration.Tests.Browser;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Console;

public sealed class EveryPageInABrowser(SharedConsole shared, SharedBrowser browser)
{
    private const string Missing = "bestaat-niet";

    public static TheoryData<string> Pages => new("", "briefings", "leveringen", "weigeringen", "terzijde", "poort", "verslag", "toezeggingen", "signalen", "opvallend", "verzending", "storingen", "signalen?vastgelegd=move", Missing);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_no_page_is_too_wide_nothing_comes_from_elsewhere_and_all_is_there_without_JavaScript(string page)
    {
        var narrow = await LookAsync(page, new JsonObject { ["width"] = 390 });
        var wide = await LookAsync(page, new JsonObject { ["width"] = 1280 });
        var still = await LookAsync(page, new JsonObject { ["width"] = 390, ["javaScript"] = false });

        foreach (var look in new[] { narrow, wide, still })
        {
            Texts(look, "violations").ShouldBeEmpty();
            look["overflow"]!.GetValue<int>().ShouldBe(0);
            if (page != Missing)
                Texts(look, "complaints").ShouldBeEmpty();
        }

        still["text"]!.GetValue<string>().ShouldBe(narrow["text"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("")]
    [InlineData("toezeggingen?vastgelegd=close")]
    public async Task On_a_dark_screen_axe_finds_nothing_either(string page) =>
        Texts(await LookAsync(page, new JsonObject { ["width"] = 1280, ["dark"] = true }), "violations").ShouldBeEmpty();

    private static IReadOnlyList<string> Texts(JsonNode look, string name) => [.. look[name]!.AsArray().Select(text => text!.GetValue<string>())];

    private async Task<JsonNode> LookAsync(string page, JsonObject look)
    {
        var address = (await shared.ProgramAsync()).Client.BaseAddress!;
        look["url"] = new Uri(address, $"api/console/{page}").ToString();
        var seen = await browser.RunAsync("look.cjs", look, TestContext.Current.CancellationToken);
        Texts(seen, "asked").ShouldAllBe(asked => asked.StartsWith(address.ToString(), StringComparison.Ordinal));
        return seen;
    }
}
