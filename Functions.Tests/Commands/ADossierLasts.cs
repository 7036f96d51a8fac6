using LrtIntegration.Tests.Dossier;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Commands;

public sealed class ADossierLasts : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Store => folder.Of("dossier");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Collecting_twice_and_packing_twice_gives_one_version_that_is_said_to_be_unchanged()
    {
        folder.WithCoa();
        await CollectAsync();
        await CollectAsync();

        var first = await PackAsync("een");
        var second = await PackAsync("twee");

        first.Output.ShouldContain("Briefing: versie 1\n");
        second.Output.ShouldContain("Briefing: ongewijzigd, versie 1\n");
        File.ReadAllBytes(folder.Of("twee/pack.json")).ShouldBe(File.ReadAllBytes(folder.Of("een/pack.json")));
    }

    [Fact]
    public async Task What_came_in_since_makes_the_next_version_and_the_first_stays()
    {
        folder.WithCoa();
        await CollectAsync();
        await PackAsync("een");
        folder.WithCoa("drops/correctie.csv", value: "1.250");
        await CollectAsync();

        (await PackAsync("twee")).Output.ShouldContain("Briefing: versie 2\n");

        File.ReadAllBytes(Path.Combine(Store, "packs/2023-07-20/1/pack.json")).ShouldBe(File.ReadAllBytes(folder.Of("een/pack.json")));
        File.ReadAllBytes(Path.Combine(Store, "packs/2023-07-20/2/pack.json")).ShouldBe(File.ReadAllBytes(folder.Of("twee/pack.json")));
    }

    [Fact]
    public async Task The_same_bytes_by_two_ways_are_one_evidence_with_two_arrivals()
    {
        folder.WithCoa("drops/a.csv");
        folder.WithCoa("drops/b.csv");

        await CollectAsync();

        Directory.GetFiles(Path.Combine(Store, "evidence")).ShouldHaveSingleItem();
        Directory.GetFiles(Path.Combine(Store, "arrivals"), "*.json", SearchOption.AllDirectories).Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_ruling_is_kept_in_the_dossier_once()
    {
        folder.WithCoa();
        await CollectAsync();
        var rulings = folder.Write("besluiten.json", """{"rulings":[{"kind":"explain","id":"x","by":"secretariaat","at":"2023-07-10T09:00","reason":"een locatie ging dicht"}]}""");

        await PackAsync("een", "--rulings", rulings);
        var second = await PackAsync("twee", "--rulings", rulings);

        Path.GetFileName(Directory.GetFiles(Path.Combine(Store, "rulings")).ShouldHaveSingleItem()).ShouldStartWith("20230710t070000z-");
        second.Output.ShouldContain("ongewijzigd");
    }

    [Fact]
    public async Task A_damaged_dossier_is_a_failure_that_says_which_file()
    {
        folder.WithCoa();
        await CollectAsync();
        var arrival = Directory.GetFiles(Path.Combine(Store, "arrivals"), "*.json", SearchOption.AllDirectories).ShouldHaveSingleItem();
        await PackAsync("voor");
        await File.WriteAllTextAsync(arrival, "{", TestContext.Current.CancellationToken);

        var indexed = await PackAsync("na");
        Directory.Delete(Path.Combine(Store, "index"), recursive: true);
        var run = await PackAsync("uit");

        indexed.Output.ShouldContain("ongewijzigd", customMessage: "the index knows what the arrival said");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("Fout: Het dossier is beschadigd: arrivals/");
    }

    private Task<TerminalRun> CollectAsync() => TerminalRun.OfAsync("collect", "--drops", folder.Of("drops"), "--store", Store);

    private Task<TerminalRun> PackAsync(string target, params string[] more) =>
        TerminalRun.OfAsync(["pack", "--meeting", "2023-07-20", "--out", folder.Of(target), "--store", Store, .. more]);
}
