using System.Net;
using LrtIntegration.Tests.Api;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Console;

public sealed class PagesAreShown(SharedConsole shared)
{
    [Theory]
    [InlineData("", "Volgende vergadering|20 juli 2023|over 6 dagen, 10:00 uur, Den Haag|gisteren|9 toezeggingen zijn nog te bevestigen|Van de 15 bronnen kwam er 1 te laat en ontbreken er 3.")]
    [InlineData("briefings", "Versies voor 20 juli 2023|Versie 1 (de laatste)|briefing.docx|Maak de briefing voor 20 juli 2023")]
    [InlineData("leveringen", "De aanleverdeadline is 13 juli 2023.|regietafel@noord-brabant.example|14 juli 2023, 15:26 uur <strong class=\"merk\">te laat</strong>|Geen signaal ontvangen.")]
    [InlineData("weigeringen", "regel 265, kolom Waarde|12.34|Dat kan 1.234 of 12,34 zijn|weekcijfers@coa.example|Geachte heer, mevrouw")]
    [InlineData("terzijde", "vastgoed-vertrouwelijk.xlsx|Dit bestand is beveiligd met een wachtwoord|Terzijde gelegd (2)|Hoeft u niet te bekijken (10)")]
    [InlineData("poort", "Wacht op een besluit (0)|Altijd weggelaten (3)|Minder dan 5 amv")]
    [InlineData("verslag", "Besluiten, te bevestigen (4)|Vragen, te bevestigen (3)|verslag-lrt-2023-07.txt, regel ")]
    [InlineData("toezeggingen", "Te bevestigen (9)|termijn: waarschijnlijk begin augustus|verslag-lrt-2023-07.txt, regel 121|Afdoen met bewijs|Verbeteren")]
    [InlineData("signalen", "Niet ingedeeld (1)|Besluit (5)|Fryslân: |Gevraagd besluit:|Anders indelen")]
    [InlineData("opvallend", "Zonder toelichting (5)|het maximum bij 12 personen is € 50.000|Klopt, want ...")]
    [InlineData("verzending", "Er is nog niets verzonden.")]
    [InlineData("storingen", "Verzoeken om een briefing (0)|CompilePack|gelukt")]
    public async Task Each_page_tells_what_it_is_for(string page, string sentences)
    {
        using var session = await shared.SessionAsync();

        var answer = await session.GetAsync(page);

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Type.ShouldBe("text/html; charset=utf-8");
        foreach (var sentence in sentences.Split('|'))
            answer.Text.ShouldContain(sentence);
    }

    [Fact]
    public async Task A_page_is_kept_by_nobody_and_loads_nothing_of_elsewhere()
    {
        using var session = await shared.SessionAsync();

        var answer = await session.GetAsync("");

        answer.Headers["Cache-Control"].ShouldBe("no-store");
        answer.Headers["Content-Security-Policy"].ShouldBe(
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        answer.Headers["X-Content-Type-Options"].ShouldBe("nosniff");
        answer.Headers["Set-Cookie"].ShouldContain("httponly");
    }

    [Fact]
    public async Task A_document_comes_under_the_console_so_that_no_key_is_needed()
    {
        using var session = await shared.SessionAsync();

        var answer = await session.GetAsync("briefings/2023-07-20/1/briefing.html");

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Headers["Content-Disposition"].ShouldContain("lrt-2023-07-20-v1-briefing.html");
        answer.Headers["Cache-Control"].ShouldContain("no-cache");
        (await session.GetAsync("briefings/2023-07-20/1/briefing.html", ("If-None-Match", answer.Headers["ETag"]))).Status.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("console.css", "text/css; charset=utf-8")]
    [InlineData("voortgang.js", "text/javascript; charset=utf-8")]
    [InlineData("merk.svg", "image/svg+xml")]
    [InlineData("letter-600.woff2", "font/woff2")]
    public async Task What_the_pages_load_is_known_again(string file, string type)
    {
        using var session = await shared.SessionAsync();

        var answer = await session.GetAsync($"bestanden/{file}");

        answer.Type.ShouldBe(type);
        (await session.GetAsync($"bestanden/{file}", ("If-None-Match", answer.Headers["ETag"]))).Status.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("bestaat-niet", "Dit adres bestaat niet.")]
    [InlineData("bestanden/geheim.txt", "Dit adres bestaat niet.")]
    [InlineData("?vergadering=2023-07-21", "In de kalender staat geen vergadering op “2023-07-21”.")]
    [InlineData("briefings/2023-07-20/9/briefing.html", "Versie 9 van de briefing voor 20 juli 2023 is er niet.")]
    [InlineData("briefings/2023-07-20/verzoeken/00000000000000000000000000000000", "Dit verzoek om de briefing voor 20 juli 2023 is er niet.")]
    public async Task What_is_not_there_is_told_on_a_page(string page, string sentence)
    {
        using var session = await shared.SessionAsync();

        var answer = await session.GetAsync(page);

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        answer.Type.ShouldBe("text/html; charset=utf-8");
        answer.Text.ShouldContain(sentence);
        answer.Text.ShouldContain("Naar het overzicht");
    }

    [Fact]
    public async Task Another_meeting_can_be_chosen_and_one_without_a_briefing_says_so()
    {
        using var session = await shared.SessionAsync();

        var answer = await session.GetAsync("signalen?vergadering=2023-10-05");

        answer.Text.ShouldContain("Voor de vergadering van 5 oktober 2023 is nog geen briefing gemaakt.");
        answer.Text.ShouldContain("href=\"/api/console/briefings?vergadering=2023-10-05\"");
    }

    [Fact]
    public async Task A_text_of_outside_stays_text()
    {
        await using var program = await DeskProgram.StartAsync("Auth__Name=<b>Annet</b>");
        await program.CollectAsync("<img src=x onerror=alert(1)>");
        await program.RebuildAsync();
        using var session = new ConsoleSession(program);

        var answer = await session.GetAsync("weigeringen");

        answer.Text.ShouldContain("&lt;img src=x onerror=alert(1)&gt;");
        answer.Text.ShouldContain("&lt;b&gt;Annet&lt;/b&gt;");
        answer.Text.ShouldNotContain("<img");
        answer.Text.ShouldNotContain("<b>");
    }
}
