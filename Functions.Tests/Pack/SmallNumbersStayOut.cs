using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class SmallNumbersStayOut
{
    private static readonly Area[] Places = [WholePack.Emmen, WholePack.Assen, WholePack.Hoogeveen, new(AreaLevel.Municipality, "GM0109", "Coevorden")];

    [Fact]
    public void FewerThanFiveIsSecretWithItsTrace()
    {
        var pack = Given.Nothing.With(Delivered.Coa("a.csv").Minors("2023-07-17", 4, WholePack.Emmen)).Pack();

        var figure = pack.Figures.Single();
        figure.Value.ShouldBeNull();
        figure.Mark.ShouldBe(Mark.Secret);
        figure.Trace.Raw.ShouldBe("(afgeschermd)");
        pack.Held.Single().ShouldBe(new(
            "smallNumber", "Emmen (GM0114), bezetting amv, totaal, peildatum 17 juli 2023", "Minder dan 5 amv: het aantal is niet opgenomen.", false));
    }

    [Fact]
    public void FiveAndZeroMayStand()
    {
        var pack = Given.Nothing.With(Delivered.Coa("a.csv").Minors("2023-07-17", 5, WholePack.Emmen).Minors("2023-07-17", 0, WholePack.Assen)).Pack();

        pack.Figures.Select(figure => figure.Value).ShouldBe([0, 5], ignoreOrder: true);
        pack.Held.ShouldBeEmpty();
    }

    [Fact]
    public void PlacesForMinorsAreNotMinors() =>
        Given.Nothing.With(Delivered.Coa("a.csv").Figure("2023-07-17", 3, Indicator.Capacity, PopulationGroup.UnaccompaniedMinors, area: WholePack.Emmen, unit: "plekken"))
            .Pack().Held.ShouldBeEmpty();

    [Fact]
    public void TheSmallestNeighbourGoesTooSoThatTheProvinceDoesNotGiveItAway()
    {
        var pack = WholePack.Given.Pack();

        Value(pack, WholePack.Emmen).ShouldBeNull();
        Value(pack, WholePack.Assen).ShouldBeNull();
        Value(pack, WholePack.Hoogeveen).ShouldBe(40);
        Value(pack, WholePack.Drenthe).ShouldBe(60);
    }

    [Fact]
    public void TheFormsOfReceptionDoNotGiveItAway()
    {
        var pack = Given.Nothing.With(Delivered.Coa("a.csv")
            .Minors("2023-07-17", 63, WholePack.Emmen)
            .Minors("2023-07-17", 3, WholePack.Emmen, Shelter.Regular)
            .Minors("2023-07-17", 20, WholePack.Emmen, Shelter.Emergency)
            .Minors("2023-07-17", 40, WholePack.Emmen, Shelter.OutsideCoa)).Pack();

        pack.Figures.Where(figure => figure.Value is null).Select(figure => figure.Shelter).ShouldBe([Shelter.Regular, Shelter.Emergency]);
    }

    [Fact]
    public void ANumberThatTheSenderHidIsProtectedAsWell()
    {
        var pack = Given.Nothing.With(Delivered.Coa("a.csv")
            .Minors("2023-07-17", null, WholePack.Emmen, mark: Mark.Secret)
            .Minors("2023-07-17", 30, WholePack.Assen)
            .Minors("2023-07-17", 40, WholePack.Hoogeveen)).Pack();

        Value(pack, WholePack.Assen).ShouldBeNull();
        Value(pack, WholePack.Hoogeveen).ShouldBe(40);
    }

    [Fact]
    public void AllLocationsGoWhereOneIsSmall()
    {
        var pack = Given.Nothing.With(Delivered.Coa("a.csv")
            .Minors("2023-07-17", 2, new(AreaLevel.Location, "L1", "Ter Apel"))
            .Minors("2023-07-17", 80, new(AreaLevel.Location, "L2", "Budel"))).Pack();

        pack.Figures.ShouldAllBe(figure => figure.Value == null);
        pack.Held.Count.ShouldBe(2);
    }

    [Fact]
    public void ACorrectionDoesNotTellTheNumber()
    {
        var given = Given.Nothing.With(
            Delivered.Coa("a.csv").At("2023-07-17T09:00:00+02:00").Minors("2023-07-17", 3, WholePack.Emmen),
            Delivered.Coa("b.csv").At("2023-07-18T09:00:00+02:00").Minors("2023-07-17", 12, WholePack.Emmen));

        given.Pack().Changes.Single().ShouldSatisfyAllConditions(
            change => change.From.ShouldBe("(afgeschermd)"),
            change => change.To.ShouldBe("(afgeschermd)"));
    }

    [Fact]
    public void ARemarkDoesNotTellTheNumber()
    {
        var pack = Given.Nothing.With(Delivered.Coa("a.csv")
            .Minors("2023-07-17", 3, WholePack.Emmen)
            .Remark("sumOfShelters", "regel 2", "Emmen, amv: regulier 1 + noodopvang 1 = 2, maar het totaal is 3.")).Pack();

        pack.Attention.Single().Text.ShouldBe("a.csv, regel 2: Deze opmerking gaat over een afgeschermd aantal amv; de getallen staan in het bewijsstuk.");
    }

    private static decimal? Value(BriefingPack pack, Area area) =>
        pack.Figures.Single(figure => figure.Code == area.Code && figure.Group == PopulationGroup.UnaccompaniedMinors).Value;
}
