using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Browser;

/// <summary>What the other tests in a browser lean on: that it sees what is wrong.</summary>
public sealed class TheBrowserLooks(SharedBrowser browser)
{
    [Fact]
    public async Task It_sees_a_picture_without_text_a_page_that_is_too_wide_and_what_is_asked_for()
    {
        var look = await browser.RunAsync(
            "look.cjs",
            new JsonObject { ["html"] = "<html><body><img src='http://127.0.0.1:9/weg.png'><p style='width:600px'>Hallo</p></body></html>", ["width"] = 390 },
            TestContext.Current.CancellationToken);

        look["violations"]!.AsArray().Select(violation => violation!.GetValue<string>().Split(':')[0]).ShouldContain("image-alt", StringComparer.Ordinal);
        look["overflow"]!.GetValue<int>().ShouldBeGreaterThan(200);
        look["asked"]!.AsArray().Select(address => address!.GetValue<string>()).ShouldBe(["http://127.0.0.1:9/weg.png"]);
        look["text"]!.GetValue<string>().ShouldBe("Hallo");
    }
}
