using LrtIntegration.Tests.Dossier;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Commands;

public sealed class APackIsVerified : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Out => folder.Of("uit");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_pack_as_it_was_made_matches_and_follows_from_its_dossier()
    {
        await MakeAsync();

        var run = await TerminalRun.OfAsync("verify", Out, "--store", folder.Of("dossier"));

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("  pack.json: klopt\n");
        run.Output.ShouldContain("bestanden zijn zoals het manifest ze noemt.");
        run.Output.ShouldContain("Het kenmerk volgt uit de bewijsstukken, besluiten, kalender en leesregels van het dossier.");
    }

    [Fact]
    public async Task Changed_missing_and_extra_files_are_named()
    {
        await MakeAsync();
        await File.AppendAllTextAsync(Path.Combine(Out, "briefing.html"), " ", TestContext.Current.CancellationToken);
        File.Delete(Path.Combine(Out, "briefing.docx"));
        folder.Write("uit/extra.txt", "x");

        var run = await TerminalRun.OfAsync("verify", Out);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("  briefing.html: gewijzigd; de SHA-256 is ");
        run.Output.ShouldContain("  briefing.docx: ontbreekt\n");
        run.Output.ShouldContain("  extra.txt: staat niet in het manifest\n");
        run.Output.ShouldContain("De briefing klopt niet met het manifest: 3 verschillen.");
    }

    [Fact]
    public async Task A_dossier_that_grew_gives_another_mark()
    {
        await MakeAsync();
        folder.WithCoa("later/b.csv", day: "10-07-2023");
        await TerminalRun.OfAsync("collect", "--drops", folder.Of("later"), "--store", folder.Of("dossier"));

        var run = await TerminalRun.OfAsync("verify", Out, "--store", folder.Of("dossier"));

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("Het kenmerk volgt niet uit het dossier");
    }

    [Fact]
    public async Task A_folder_without_a_pack_is_wrong_use()
    {
        Directory.CreateDirectory(Out);

        (await TerminalRun.OfAsync("verify", Out)).ExitCode.ShouldBe(2);
        (await TerminalRun.OfAsync("verify")).Error.ShouldContain("Noem de map van één briefing");
    }

    private async Task MakeAsync()
    {
        folder.WithCoa();
        await TerminalRun.OfAsync("briefing", "--drops", folder.Of("drops"), "--out", Out, "--store", folder.Of("dossier"), "--meeting", "2023-07-20");
    }
}
