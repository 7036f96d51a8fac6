using LrtIntegration.Dossier;
using LrtIntegration.Tests.Api;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Console;

public sealed class WhatWaits
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_nobody_needs_to_look_at_is_not_counted_and_what_is_not_trusted_stands_first()
    {
        await using var program = await ConsoleSession.SampleProgramAsync();
        using var session = new ConsoleSession(program);
        var path = Path.Combine(program.Store, "packs", "2023-07-20", "1", "pack.json");
        var pack = await File.ReadAllTextAsync(path, Token);
        await File.WriteAllTextAsync(path, pack.Replace("\"unread\"", "\"untrusted\"", StringComparison.Ordinal), Token);

        var overview = (await session.GetAsync("")).Text;
        var page = (await session.GetAsync("terzijde")).Text;

        overview.ShouldNotContain("zijn terzijde gelegd");
        overview.ShouldContain("2 stukken van afzenders die niet zijn vertrouwd, wachten op uw oordeel");
        page.ShouldContain("Afzender niet vertrouwd (2)");
        page.ShouldContain("Terzijde gelegd (0)");
        page.IndexOf("Hoeft u niet te bekijken (", StringComparison.Ordinal).ShouldBeGreaterThan(page.IndexOf("Terzijde gelegd (0)", StringComparison.Ordinal));
        page.IndexOf("afwezig", StringComparison.Ordinal).ShouldBeGreaterThan(page.IndexOf("Hoeft u niet te bekijken (", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failed_rebuild_is_told_on_the_first_page_until_one_goes_well()
    {
        await using var program = await DeskProgram.StartAsync();
        using var session = new ConsoleSession(program);
        await new FolderStore(program.Store).WriteIfAbsentAsync(
            "requests/2023-07-20/00000000000000000000000000000001.json",
            """{"id":"00000000000000000000000000000001","meeting":"2023-07-20","state":"Failed","by":"Annet","askedAt":"2023-07-14T08:00:00+00:00","changedAt":"2023-07-14T08:01:00+00:00","reason":"De schijf is vol.","advice":"Maak ruimte en vraag de briefing opnieuw."}"""u8.ToArray(),
            Token);

        var failed = (await session.GetAsync("")).Text;
        await program.RebuildAsync();

        failed.ShouldContain("De briefing die Annet op 14 juli 2023, 10:00 uur vroeg, kon niet worden gemaakt.");
        failed.ShouldContain("De schijf is vol. Maak ruimte en vraag de briefing opnieuw.");
        failed.ShouldContain("/api/console/briefings/2023-07-20/verzoeken/00000000000000000000000000000001");
        (await session.GetAsync("")).Text.ShouldNotContain("kon niet worden gemaakt");
    }
}
