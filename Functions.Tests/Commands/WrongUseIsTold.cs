using LrtIntegration.Tests.Dossier;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Commands;

public sealed class WrongUseIsTold : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task No_arguments_are_a_question_for_help()
    {
        var run = await TerminalRun.OfAsync();

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("Gebruik:\n  LrtIntegration <opdracht> [opties]");
        run.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("briefing", "--help")]
    [InlineData("briefing", "--onbekend", "--help")]
    [InlineData("check", "-h")]
    public async Task Help_is_Dutch_and_ends_well(params string[] arguments)
    {
        var run = await TerminalRun.OfAsync(arguments);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("Gebruik:");
        run.Output.ShouldNotContain("Usage");
    }

    [Theory]
    [InlineData("De opdracht maak is onbekend. Kies uit: briefing, collect, pack, check, verify, serve, send.", "maak")]
    [InlineData("De optie --dops is onbekend.", "briefing", "--dops")]
    [InlineData("De optie --drops heeft een waarde nodig: --drops MAP.", "briefing", "--out", "x", "--drops")]
    [InlineData("De optie --out staat er meer dan eens; dat kan niet.", "briefing", "--out", "x", "--out", "y")]
    [InlineData("De waarde mappen hoort bij geen optie van collect.", "collect", "--drops", "mijn", "mappen")]
    [InlineData("De waarde map?vsc.x hoort bij geen optie van collect.", "collect", "--drops", "mijn", "map\u202Evsc.x")]
    [InlineData("De optie --drops MAP ontbreekt.", "briefing", "--out", "x")]
    [InlineData("De map er-is-niets bestaat niet. Controleer de optie --drops.", "collect", "--drops", "er-is-niets")]
    [InlineData("De optie --meeting DATUM ontbreekt.", "pack", "--out", "x")]
    [InlineData("\"20 juli\" is geen datum. Schrijf de dag van de vergadering als 2023-07-20.", "pack", "--meeting", "20 juli", "--out", "x")]
    [InlineData("\"0001-01-01\" is geen datum. Schrijf de dag van de vergadering als 2023-07-20.", "pack", "--meeting", "0001-01-01", "--out", "x")]
    [InlineData("Er is geen dossier in er-is-niets.", "pack", "--meeting", "2023-07-20", "--out", "x", "--store", "er-is-niets")]
    [InlineData("\"zeven\" is geen poort. Geef bij --port een getal van 0 tot en met 65535 op.", "serve", "--port", "zeven")]
    [InlineData("Noem ten minste een bestand om te controleren.", "check")]
    [InlineData("Het bestand er-is-niets.csv bestaat niet.", "check", "er-is-niets.csv")]
    public async Task What_is_wrong_is_said_in_Dutch_with_exit_code_2(string sentence, params string[] arguments)
    {
        var run = await TerminalRun.OfAsync(arguments);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith($"Fout: {sentence}");
        run.Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--calendar", "{}", "In de vergaderkalender ontbreekt de lijst \"meetings\".")]
    [InlineData("--calendar", "{", "In de vergaderkalender staat op regel 1 een fout")]
    [InlineData("--rulings", "[]", "In het bestand met besluiten ontbreekt de lijst \"rulings\".")]
    [InlineData("--rulings", """{"rulings":[{"kind":"sluit","id":"a","by":"b","at":"2023-07-10T09:00"}]}""", "In het bestand met besluiten is besluit 1 fout: in het veld \"kind\" staat \"sluit\"")]
    public async Task A_file_kept_by_hand_that_is_wrong_is_wrong_use_and_nothing_is_made(string option, string content, string sentence)
    {
        var file = folder.Write("hand.json", content);

        var run = await TerminalRun.OfAsync("briefing", "--drops", folder.WithCoa(), "--out", folder.Of("uit"), option, file);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith($"Fout: {sentence}");
        Directory.Exists(folder.Of("uit")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_hand_kept_file_that_is_not_there_is_wrong_use()
    {
        var run = await TerminalRun.OfAsync("briefing", "--drops", folder.WithCoa(), "--out", folder.Of("uit"), "--calendar", folder.Of("weg.json"));

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("is er niet of kan niet worden gelezen.");
    }

    [Theory]
    [InlineData("drops")]
    [InlineData("drops/uit")]
    [InlineData("drops/../drops/week 27")]
    public async Task Output_among_the_drops_would_come_back_as_a_drop_and_is_refused(string target)
    {
        var drops = folder.WithCoa();

        var briefing = await TerminalRun.OfAsync("briefing", "--drops", drops, "--out", folder.Of(target));
        var store = await TerminalRun.OfAsync("briefing", "--drops", drops, "--out", folder.Of("uit"), "--store", folder.Of(target));
        var collect = await TerminalRun.OfAsync("collect", "--drops", drops, "--store", folder.Of(target));

        foreach (var run in new[] { briefing, store, collect })
        {
            run.ExitCode.ShouldBe(2);
            run.Error.ShouldContain("ligt in de map met leveringen");
        }

        Directory.GetFileSystemEntries(drops).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("dossier")]
    [InlineData("refusals")]
    public async Task Drops_where_a_pack_clears_away_are_wrong_use_and_stay(string place)
    {
        await TerminalRun.OfAsync("briefing", "--drops", folder.WithCoa(), "--out", folder.Of("uit"));
        folder.WithCoa($"uit/{place}/coa.txt");

        var run = await TerminalRun.OfAsync("briefing", "--drops", folder.Of($"uit/{place}"), "--out", folder.Of("uit"));

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("die bij elke briefing wordt opgeruimd. Kies bij --out een andere map.");
        File.Exists(folder.Of($"uit/{place}/coa.txt")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_target_in_which_another_run_is_busy_is_a_failure_and_that_run_goes_on()
    {
        Directory.CreateDirectory(folder.Of("uit"));
        using var busy = new FileStream(folder.Of("uit/.lrt-busy"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        var run = await TerminalRun.OfAsync("briefing", "--drops", folder.WithCoa(), "--out", folder.Of("uit"));

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith($"Fout: In de map {folder.Of("uit")} wordt al een andere briefing gemaakt.");
        Directory.Exists(folder.Of("uit/dossier")).ShouldBeFalse();
    }

    [Fact]
    public async Task Output_beside_the_drops_under_a_name_that_begins_alike_is_fine() =>
        (await TerminalRun.OfAsync("briefing", "--drops", folder.WithCoa(), "--out", folder.Of("drops-uit"))).ExitCode.ShouldBe(0);

    [Theory]
    [InlineData("collect")]
    [InlineData("briefing")]
    public async Task A_dossier_that_cannot_be_written_is_a_failure(string verb)
    {
        var taken = folder.Write("vol", "een bestand");

        var run = await TerminalRun.OfAsync([verb, "--drops", folder.WithCoa(), "--store", taken, .. verb == "briefing" ? new[] { "--out", folder.Of("uit") } : []]);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith($"Fout: In de map {taken} kan niet worden geschreven.");
    }

    [Fact]
    public async Task A_target_that_cannot_be_written_is_a_failure()
    {
        var taken = folder.Write("uit", "een bestand");

        var run = await TerminalRun.OfAsync("briefing", "--drops", folder.WithCoa(), "--out", taken);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith($"Fout: In de map {taken} kan niet worden geschreven.");
    }
}
