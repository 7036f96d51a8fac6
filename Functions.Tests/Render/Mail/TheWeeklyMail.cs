using System.Text;
using LrtIntegration.Pack;
using LrtIntegration.Render;
using LrtIntegration.Render.Mail;
using LrtIntegration.Tests.Pack;
using MimeKit;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Render.Mail;

/// <summary>The weekly briefing as a mail: what it says, in a page and in plain text.</summary>
public sealed class TheWeeklyMail
{
    private static readonly BriefingPack Pack = WholePack.Given.Pack();

    private static MailLetter Letter => MailLetter.Of(WeeklyNews.Compose(Pack, News.Of(Pack), new Enclosure(
        [new("briefing.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", new byte[412 * 1024])],
        [new("Lees de briefing in de browser", new Uri("https://lrt.example/api/packs/2023-07-20/1/briefing.html"))])));

    [Fact]
    public void TheSubjectSaysWhatWaits() =>
        Letter.Subject.ShouldBe("Briefing LRT 20 juli 2023 (versie 1): 2 besluiten gevraagd, 9 bronnen ontbreken");

    [Fact]
    public void TheNewsStandsFirstAndTheDocumentsLast() =>
        new PageFile(Encoding.UTF8.GetBytes(Letter.Html)).All("h2").Select(PageFile.TextOf).ShouldBe(
            ["Wat is er veranderd", "Wat een besluit vraagt", "Wat te laat is of ontbreekt", "De cijfers die ertoe doen", "Openstaande toezeggingen", "De stukken"]);

    [Fact]
    public async Task WhatDoesNotFitIsCountedAndTheLinkLeadsToItsChapter()
    {
        var pack = Pack with { Commitments = [.. Enumerable.Range(0, 20).Select(number => Pack.Commitments[0] with { Id = $"commitment-{number}" })] };
        var news = new News("Sinds de vorige briefing", [.. Enumerable.Range(0, 64).Select(number => new NewsLine($"Aanvraag {number}", "nieuw."))]);
        DocumentLink link = new("Lees de briefing in de browser", new Uri("https://lrt.example/briefing.html"));

        var linked = MailLetter.Of(WeeklyNews.Compose(pack, news, new Enclosure([], [link])));
        var attached = MailLetter.Of(WeeklyNews.Compose(pack, news, new Enclosure([new("briefing.pdf", "application/pdf", new byte[10])], [])));

        linked.Text.ReplaceLineEndings(" ").ShouldContain("En nog 56 wijzigingen: zie “Wat is er veranderd” in de briefing (https://lrt.example/briefing.html#veranderd).");
        linked.Text.ReplaceLineEndings(" ").ShouldContain("En nog 12 toezeggingen: zie “Openstaande toezeggingen” in de briefing (https://lrt.example/briefing.html#toezeggingen).");
        linked.Html.ShouldContain("href=\"https://lrt.example/briefing.html#veranderd\">“Wat is er veranderd” in de briefing</a>");
        attached.Text.ReplaceLineEndings(" ").ShouldContain("En nog 56 wijzigingen: zie “Wat is er veranderd” in de bijgevoegde briefing.");
        var ids = new PageFile((await Rendering.DocumentsAsync(Pack)).Single(document => document.Name == "briefing.html").Content).Root.Descendants().Select(element => element.Attribute("id")?.Value).ToList();
        ids.ShouldContain("veranderd", StringComparer.Ordinal);
        ids.ShouldContain("toezeggingen", StringComparer.Ordinal);
    }

    [Fact]
    public void ThePlainTextSaysTheSame()
    {
        var text = Letter.Text;

        text.ShouldContain("Wat een besluit vraagt\n----------------------\n- Plekken voor amv\n  PRT: Drenthe\n  Gevraagd besluit: Stem in met 50 extra plekken voor amv.\n");
        text.ShouldContain("- Bezetting\n  Stand: 53.020\n  Verschil:");
        text.ShouldContain("- Lees de briefing in de browser:\n  https://lrt.example/api/packs/2023-07-20/1/briefing.html\n");
        text.ShouldContain("- briefing.docx, bijgevoegd (412 kB)\n");
        text.Split('\n').ShouldAllBe(line => line.Length <= 76);
    }

    [Fact]
    public void NothingInThePageIsFetchedAndNothingRuns()
    {
        var page = new PageFile(Encoding.UTF8.GetBytes(Letter.Html));

        page.Root.DescendantsAndSelf().Select(element => element.Name.LocalName).Intersect(["img", "script", "link", "iframe", "form"], StringComparer.Ordinal).ShouldBeEmpty();
        page.Text.ShouldNotContain("url(");
        page.Root.Attribute("lang")!.Value.ShouldBe("nl");
    }

    [Fact]
    public void EachTableHasHeadersAndEachElementItsOwnStyle()
    {
        var page = new PageFile(Encoding.UTF8.GetBytes(Letter.Html));

        foreach (var table in page.All("table"))
        {
            table.Descendants("th").Where(cell => cell.Attribute("scope")!.Value == "col").ShouldNotBeEmpty();
            foreach (var row in table.Element("tbody")!.Elements("tr"))
                row.Elements().First().Attribute("scope")!.Value.ShouldBe("row");
        }

        page.All("p").Concat(page.All("td")).Concat(page.All("th")).Concat(page.All("h1")).ShouldAllBe(element => element.Attribute("style") != null);
    }

    [Fact]
    public void WhatIsConfidentialStaysOutOfTheMail()
    {
        var pack = Pack with { Signals = [.. Pack.Signals.Select(signal => signal with { Confidential = true, AskedDecision = "Dit staat alleen in de briefing." })] };

        var letter = MailLetter.Of(WeeklyNews.Compose(pack, News.Of(pack), Enclosure.Nothing));

        letter.Html.ShouldContain("vertrouwelijk; zie de briefing");
        (letter.Html + letter.Text).ShouldNotContain("Dit staat alleen in de briefing.");
    }

    [Fact]
    public void APackWithoutAnythingSaysSo()
    {
        var letter = MailLetter.Of(WeeklyNews.Compose(SamplePack.Empty, News.Of(SamplePack.Empty), Enclosure.Nothing));

        letter.Text.ShouldContain("Dit is de eerste briefing; er is geen eerdere om haar mee te vergelijken.\n");
        letter.Text.ShouldContain("Geen van de signalen vraagt nu een besluit van de LRT.\n");
        letter.Text.ShouldNotContain("De stukken");
    }

    [Fact]
    public async Task TheFileOpensAsADraftWithBothTextsAndTheDocuments()
    {
        var document = (await Rendering.DocumentsAsync(Pack)).Single(one => one.Name == "mail.eml");
        using var mail = MimeMessage.Load(new MemoryStream(document.Content), TestContext.Current.CancellationToken);

        mail.Subject.ShouldStartWith("Briefing LRT 20 juli 2023");
        mail.Headers["X-Unsent"].ShouldBe("1");
        mail.Headers.Contains(HeaderId.Date).ShouldBeFalse();
        mail.HtmlBody.ShouldNotBeNull().ShouldContain("<h1");
        mail.TextBody.ShouldNotBeNull().ShouldContain("Wat is er veranderd");
        mail.Attachments.OfType<MimePart>().Select(part => part.FileName).ShouldBe(["briefing.pdf", "briefing.docx"]);
        document.Content.ShouldBe((await Rendering.DocumentsAsync(Pack)).Single(one => one.Name == "mail.eml").Content);
    }

    [Fact]
    public void WhatIsHeavierThanThreeMegabytesStaysOutOfTheFile()
    {
        var heavy = new RenderedDocument("briefing.docx", "application/octet-stream", new byte[(3 * 1024 * 1024) + 1]);

        MailFile.Render(Pack, [heavy]).Content.Length.ShouldBeLessThan(100_000);
    }
}
