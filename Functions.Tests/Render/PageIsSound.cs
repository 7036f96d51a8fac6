using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using LrtIntegration.Render.Html;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Render;

/// <summary>One page that needs nothing else, and that a keyboard, a screen reader, a telephone and a printer can use.</summary>
public sealed class PageIsSound
{
    private static readonly string[] VoidElements = ["meta", "br"];

    public static TheoryData<string> Packs => [.. HardPacks.All.Keys];

    [Theory]
    [MemberData(nameof(Packs))]
    public void NoTwoElementsHaveOneId(string name) => Open(name).Ids.ShouldBeUnique(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Packs))]
    public void EachLinkStaysOnThePageAndLeadsSomewhere(string name)
    {
        var page = Open(name);

        page.All("a").Select(link => (string?)link.Attribute("href")).Except(page.Ids.Select(id => "#" + id), StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void EachNameByAnIdPointsToAnElement(string name)
    {
        var page = Open(name);

        page.Root.Descendants().Attributes("aria-labelledby").SelectMany(names => names.Value.Split(' ')).Except(page.Ids, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void NothingRunsAndNothingIsFetched(string name)
    {
        var page = Open(name);

        page.Root.DescendantsAndSelf().Where(element => element.Name.LocalName is "script" or "link" or "img" or "iframe" or "object" or "form").ShouldBeEmpty();
        page.Root.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.LocalName is "style" or "src" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
        page.All("style").Single().Value.Replace("url(data:font/woff2;base64,", "", StringComparison.Ordinal).ShouldNotContain("url(");
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void EachElementHasTheEndThatHtmlAsksFor(string name)
    {
        var page = Open(name);
        var own = page.Root.DescendantsAndSelf().Where(element => element.Name.NamespaceName.Length == 0);

        own.Where(element => element.IsEmpty != VoidElements.Contains(element.Name.LocalName, StringComparer.Ordinal)).Select(element => element.Name.LocalName).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void ThePolicyAllowsThisStyleAndNothingElse(string name)
    {
        var page = Open(name);
        var style = page.Text[(page.Text.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length)..page.Text.IndexOf("</style>", StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));

        page.All("meta").Single(meta => (string?)meta.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!.Value
            .ShouldBe($"default-src 'none'; style-src 'sha256-{hash}'; font-src data:; base-uri 'none'; form-action 'none'");
    }

    [Fact]
    public void LandmarksLanguageAndTheWayPastTheMenuAreThere()
    {
        var page = Open("whole");

        page.Root.Attribute("lang")!.Value.ShouldBe("nl");
        page.All("body").Elements().Select(element => element.Name.LocalName).ShouldBe(["a", "header", "nav", "main", "footer"]);
        page.All("a").First().Attribute("href")!.Value.ShouldBe("#" + page.All("main").Single().Attribute("id")!.Value);
    }

    [Fact]
    public void HeadingsGoDownOneLevelAtATime()
    {
        var levels = Open("whole").Root.Descendants().Where(element => element.Name.LocalName is "h1" or "h2" or "h3" or "h4").Select(element => element.Name.LocalName[1] - '0').ToList();

        levels[0].ShouldBe(1);
        levels.Zip(levels.Skip(1), (level, next) => next - level).ShouldAllBe(step => step <= 1);
    }

    [Fact]
    public void TablesHaveACaptionAndHeadersInBothDirections()
    {
        foreach (var table in Open("whole").All("table"))
        {
            table.Elements().First().Name.LocalName.ShouldBe("caption");
            table.Element("thead")!.Descendants("th").ShouldAllBe(cell => (string?)cell.Attribute("scope") == "col");
            table.Element("tbody")!.Elements("tr").ShouldAllBe(row => (string?)row.Elements().First().Attribute("scope") == "row");
            ((string?)table.Parent!.Attribute("tabindex")).ShouldBe("0");
            ((string?)table.Parent!.Attribute("aria-labelledby")).ShouldBe((string?)table.Element("caption")!.Attribute("id"));
        }
    }

    [Fact]
    public void OutsideTextStaysText()
    {
        var page = Open("strange letters");

        page.Text.ShouldNotContain("<script");
        page.All("blockquote").Single().Value.ShouldBe("</p><script>alert(1)</script>&amp;\"'");
    }

    private static PageFile Open(string name) => new(BriefingHtml.Render(HardPacks.All[name]).Content);
}
