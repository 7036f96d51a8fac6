using LrtIntegration.Tests.Dossier;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Commands;

public sealed class ABriefingIsMade : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Out => folder.Of("uit");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Drops_become_a_pack_and_the_run_says_what_was_read_and_where_it_stands()
    {
        folder.WithCoa();
        folder.Write("drops/leeg.csv", "");
        folder.Write("drops/brief.txt", "Zomaar een brief over niets.");

        var run = await TerminalRun.OfAsync("briefing", "--drops", folder.Of("drops"), "--out", Out);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("| COA-cijfers        |         1 |       1 |         0 |          |");
        run.Output.ShouldContain("| Niet herkend       |         1 |       0 |         1 |          |");
        run.Output.ShouldContain("leeg.csv: Dit bestand is leeg (0 bytes).");
        run.Output.ShouldContain("brief.txt: Dit bestand lijkt op geen van de bekende leveringen");
        run.Output.ShouldContain("Vergadering: 20 juli 2023 (de eerste op of na het nieuwste gegeven, van 3 juli 2023)");
        run.Output.ShouldContain($"  {Path.Combine(Out, "pack.json")}\n");
        File.Exists(Path.Combine(Out, "manifest.json")).ShouldBeTrue();
        Directory.EnumerateFiles(Path.Combine(Out, "dossier", "evidence")).Count().ShouldBe(3);
    }

    [Fact]
    public async Task The_same_drops_give_the_same_bytes()
    {
        folder.WithCoa(value: "1,2,3");
        await TerminalRun.OfAsync("briefing", "--drops", folder.Of("drops"), "--out", folder.Of("een"));
        await TerminalRun.OfAsync("briefing", "--drops", folder.Of("drops"), "--out", folder.Of("twee"));
        await TerminalRun.OfAsync("briefing", "--drops", folder.Of("drops"), "--out", folder.Of("twee"));

        var one = Directory.EnumerateFiles(folder.Of("een"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder.Of("een"), path)).Order(StringComparer.Ordinal).ToList();

        Directory.EnumerateFiles(folder.Of("twee"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder.Of("twee"), path)).Order(StringComparer.Ordinal).ShouldBe(one);
        foreach (var name in one)
            File.ReadAllBytes(Path.Combine(folder.Of("twee"), name)).ShouldBe(File.ReadAllBytes(Path.Combine(folder.Of("een"), name)), name);
    }

    [Fact]
    public async Task Two_runs_with_other_drops_never_mix()
    {
        folder.WithCoa("drops/oud.csv");
        await TerminalRun.OfAsync("briefing", "--drops", folder.Of("drops"), "--out", Out);
        folder.WithCoa("andere/nieuw.csv", value: "99");

        var run = await TerminalRun.OfAsync("briefing", "--drops", folder.Of("andere"), "--out", Out);

        run.ExitCode.ShouldBe(0);
        (await File.ReadAllTextAsync(Path.Combine(Out, "pack.json"), TestContext.Current.CancellationToken)).ShouldNotContain("oud.csv");
        Directory.EnumerateFiles(Path.Combine(Out, "dossier", "evidence")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_dossier_that_somebody_keeps_is_never_cleared()
    {
        folder.WithCoa();
        await TerminalRun.OfAsync("collect", "--drops", folder.Of("drops"), "--store", Path.Combine(Out, "dossier"));

        var run = await TerminalRun.OfAsync("briefing", "--drops", folder.Of("drops"), "--out", Out);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("staat al een dossier dat bewaard wordt");
        Directory.EnumerateFiles(Path.Combine(Out, "dossier", "evidence")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_store_takes_up_one_delivery_after_another()
    {
        folder.WithCoa("eerst/a.csv");
        folder.WithCoa("later/b.csv", day: "10-07-2023");
        await TerminalRun.OfAsync("briefing", "--drops", folder.Of("eerst"), "--out", Out, "--store", folder.Of("dossier"));

        var run = await TerminalRun.OfAsync("briefing", "--drops", folder.Of("later"), "--out", Out, "--store", folder.Of("dossier"));

        run.Output.ShouldContain("Briefing: versie 2");
        var pack = await File.ReadAllTextAsync(Path.Combine(Out, "pack.json"), TestContext.Current.CancellationToken);
        pack.ShouldContain("a.csv");
        pack.ShouldContain("b.csv");
    }

    [Fact]
    public async Task A_meeting_outside_the_calendar_is_accepted_with_a_warning()
    {
        var run = await TerminalRun.OfAsync("briefing", "--drops", folder.WithCoa(), "--out", Out, "--meeting", "2023-07-31");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBe("Let op: De vergadering van 31 juli 2023 staat niet in de kalender. Aangenomen: aanleveren tot en met 24 juli 2023, verzenden op 28 juli 2023.\n");
        run.Output.ShouldContain("Vergadering: 31 juli 2023 (opgegeven met --meeting)");
    }

    [Fact]
    public async Task Without_any_dated_fact_the_last_meeting_of_the_calendar_is_taken_and_told()
    {
        var calendar = folder.Write("kalender.json", """{"meetings":[{"date":"2023-07-20"},{"date":"2023-10-05"}]}""");
        folder.Write("drops/brief.txt", "Zomaar een brief over niets.");

        var run = await TerminalRun.OfAsync("briefing", "--drops", folder.Of("drops"), "--out", Out, "--calendar", calendar);

        run.Output.ShouldContain("Vergadering: 5 oktober 2023 (de laatste van de kalender)");
        run.Error.ShouldContain("In de leveringen staat geen gegeven met een datum.");
    }

    [Fact]
    public async Task An_empty_drops_folder_still_gives_a_pack()
    {
        Directory.CreateDirectory(folder.Of("drops"));

        var run = await TerminalRun.OfAsync("briefing", "--drops", folder.Of("drops"), "--out", Out);

        run.ExitCode.ShouldBe(0);
        File.Exists(Path.Combine(Out, "pack.json")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_name_with_markup_or_control_in_it_is_only_text()
    {
        folder.Write("drops/[red]a[/]\u001b[2J.txt", "Zomaar een brief over niets.");

        var run = await TerminalRun.OfAsync("briefing", "--drops", folder.Of("drops"), "--out", Out);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("[red]a[/]?[2J.txt: Dit bestand lijkt op");
    }
}
