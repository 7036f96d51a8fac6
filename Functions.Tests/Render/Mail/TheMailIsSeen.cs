using System.Text.Json.Nodes;
using LrtIntegration.Pack;
using LrtIntegration.Render.Mail;
using LrtIntegration.Tests.Browser;
using LrtIntegration.Tests.Pack;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Render.Mail;

/// <summary>The mail in a browser, as wide as a telephone and as a desk, by day and by night.</summary>
public sealed class TheMailIsSeen(SharedBrowser browser)
{
    public static TheoryData<int, bool> Screens => new() { { 390, false }, { 390, true }, { 700, false }, { 700, true } };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task ItFitsAndNobodyIsShutOut(int width, bool dark)
    {
        foreach (var pack in new[] { WholePack.Given.Pack(), SamplePack.Empty })
        {
            var look = await LookAsync(pack, width, dark);

            look["violations"]!.AsArray().ShouldBeEmpty();
            look["overflow"]!.GetValue<int>().ShouldBeLessThanOrEqualTo(0);
            look["asked"]!.AsArray().Select(address => address!.GetValue<string>()).ShouldAllBe(address => !address.StartsWith("http"));
        }
    }

    private async Task<JsonNode> LookAsync(BriefingPack pack, int width, bool dark)
    {
        var html = MailLetter.Of(WeeklyNews.Compose(pack, News.Of(pack), new Enclosure([], [new("Lees de briefing in de browser", new Uri("https://lrt.example/"))]))).Html;
        return await browser.RunAsync("look.cjs", new JsonObject { ["html"] = html, ["width"] = width, ["dark"] = dark }, TestContext.Current.CancellationToken);
    }
}
