using CsCheck;
using LrtIntegration.Pack;
using LrtIntegration.Pack.Comparison;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class WhatHasChanged
{
    private static readonly BriefingPack Base = WholePack.Given.Pack();

    [Fact]
    public void EqualPacksHaveNoChanges()
    {
        Changes(WholePack.Given.Pack(), Base).ShouldBeEmpty();
        WholePack.Given.After(Base).Changes.Where(change => change.Since is not null).ShouldBeEmpty();
    }

    [Fact]
    public void EachInjectedChangeAppearsOnceAndNothingElse() =>
        Gen.Select(Gen.Int[0, Injection.All.Count - 1].HashSet[0, Injection.All.Count], Gen.Int[0, 1000]).Sample(
            (chosen, seed) =>
            {
                var (pack, expected) = (Base, new List<string>());
                foreach (var injection in chosen.Order().Select(index => Injection.All[index]))
                {
                    (pack, var told) = (injection.Make(pack, seed), injection.Told(pack, seed));
                    expected.Add(told);
                }

                Changes(pack, Base).Select(change => $"{change.What} {change.Id} {change.Kind}").Order(StringComparer.Ordinal).ShouldBe(expected.Order(StringComparer.Ordinal));
            },
            iter: 300);

    [Fact]
    public void ACorrectedValueIsToldWithOldNewAndCause()
    {
        var first = Delivered.Coa("week27.csv").At("2023-07-04T09:00:00+02:00").Figure("2023-07-03", 57_538);
        var before = Given.Nothing.With(first).Pack();
        var pack = Given.Nothing.With(first, Delivered.Coa("correctie.csv").At("2023-07-05T09:00:00+02:00").Figure("2023-07-03", 57_600)).After(before);

        pack.Changes.Single(change => change is { What: "figure", Since: ChangeSince.Version })
            .ShouldBe(new("figure", "fig-2023-07-03-NL-occupancy-total-total", ChangeKind.Changed, "57.538 personen", "57.600 personen", "correctie door de afzender (bestand correctie.csv)", ChangeSince.Version));
        Plain.Chapter(pack, "veranderd").ShouldContain("| 57.538 personen | 57.600 personen | Correctie door de afzender (bestand correctie.csv)");
    }

    [Fact]
    public void ANewReferenceDateIsANewFigureToldPerSeries()
    {
        var first = Delivered.Coa("week27.csv").Figure("2023-07-03", 100, area: WholePack.Emmen);
        var second = Delivered.Coa("week28.csv").Figure("2023-07-10", 110, area: WholePack.Emmen);
        var pack = Given.Nothing.With(first, second).After(Given.Nothing.With(first).Pack());

        Plain.Chapter(pack, "veranderd").ShouldContain("Bezetting, totaal, per gemeente | 1 | peildatum 10 juli 2023");
        pack.Changes.Count(change => change.Kind is ChangeKind.Gone).ShouldBe(0);
    }

    [Fact]
    public void AFileThatWasThereBeforeOnlyCountsForTheLaterMeeting()
    {
        var file = Delivered.Coa("weken.csv").Figure("2023-05-22", 100).Figure("2023-07-10", 110);
        var (first, second) = (Given.Nothing.With(file).Composition, Given.Nothing.With(file));
        var may = PackComposer.Compose(first with { Meeting = first.Previous!, Previous = null });

        var pack = PackComposer.Finish(PackComposer.Gather(second.Composition), new(may, Version: null), 1);

        pack.Changes.Where(change => change.What == "figure").ShouldBe(
            [new("figure", "fig-2023-07-10-NL-occupancy-total-total", ChangeKind.New, null, "110 personen", "het bestand was er al, maar dit telt pas mee voor de vergadering van 20 juli 2023", ChangeSince.Meeting)]);
    }

    [Fact]
    public void WhatAWithdrawnFileSaidIsGoneByRuling()
    {
        var file = Delivered.Prt("a.eml").Signal(WholePack.Province("PV21"), "2023-07-05", "Vol", Ask.Decision);
        var before = Given.Nothing.With(file).Pack();

        var pack = Given.Nothing.With(file.Withdrawn("verkeerd bestand")).After(before);

        pack.Changes.Where(change => change.Since is ChangeSince.Version).Select(change => (change.What, change.Kind, change.Cause)).ShouldBe(
        [
            ("signal", ChangeKind.Gone, "besluit van het secretariaat over dit bestand"),
            ("source", ChangeKind.Changed, "besluit van het secretariaat over dit bestand"),
        ]);
    }

    [Fact]
    public void ASmallNumberIsNeverToldAlsoNotOutOfAnOlderPack()
    {
        var leaky = Given.Nothing.With(Delivered.Coa("a.csv").Figure("2023-07-03", 3, area: WholePack.Emmen)).Pack();
        leaky = leaky with { Figures = [.. leaky.Figures.Select(figure => figure with { Group = PopulationGroup.UnaccompaniedMinors, Id = figure.Id.Replace("total-total", "unaccompaniedMinors-total", StringComparison.Ordinal) })] };

        var now = Given.Nothing.With(Delivered.Coa("b.csv").Minors("2023-07-03", 12, WholePack.Emmen)).After(leaky);
        var gone = Given.Nothing.After(leaky);

        now.Changes.Single(change => change.What == "figure").ShouldSatisfyAllConditions(change => change.From.ShouldBe("(afgeschermd)"), change => change.To.ShouldBe("(afgeschermd)"));
        gone.Changes.Single(change => change.What == "figure").From.ShouldBe("(afgeschermd)");
        Plain.Text(gone).ShouldNotContain("3 personen");
        Plain.Text(now).ShouldNotContain("“3”");
    }

    [Fact]
    public void WordsOfAPackOlderThanTheGateAreCovered()
    {
        var before = Given.Nothing.With(Delivered.Prt("a.eml").Signal(WholePack.Province("PV21"), "2023-07-05", "Vol", Ask.Decision)).Pack();
        const string Leak = "Bel jan.jansen@gmail.com";
        before = before with { Signals = [.. before.Signals.Select(signal => signal with { Subject = Leak, Urgency = Leak, Trace = signal.Trace with { Raw = Leak } })] };

        var pack = Given.Nothing.After(before);

        pack.Changes.ShouldContain(change => change.What == "signal" && change.Kind == ChangeKind.Gone);
        Plain.Text(pack).ShouldNotContain("jan.jansen");
        pack.Changes.ShouldAllBe(change => change.From == null || !change.From.Contains("jan.jansen", StringComparison.Ordinal));
    }

    [Fact]
    public void ThePublicVersionIsComparedWithNothing()
    {
        var before = WholePack.Given.Pack();
        var pack = PackComposer.Finish(PackComposer.Gather(Given.Nothing.Composition with { Audience = LrtIntegration.Pack.Protection.Audience.Public }), new(before, before), 2);

        pack.Changes.ShouldBeEmpty();
        Plain.Chapter(pack, "veranderd").ShouldBe("De vergelijking met eerdere stukken staat niet in de openbare versie.\n");
    }

    [Fact]
    public void WithoutAnEarlierPackThatIsSaid()
    {
        var text = Plain.Chapter(Given.Nothing.Pack(), "veranderd");

        text.ShouldContain("Van de vergadering van 23 mei 2023 is in dit dossier geen stuk bewaard");
        text.ShouldContain("Van dit stuk is geen eerdere versie bewaard");
    }

    private static IReadOnlyList<PackChange> Changes(BriefingPack now, BriefingPack before) => new PackComparison(now, before, ChangeSince.Meeting).Changes();
}
