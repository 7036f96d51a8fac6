using CsCheck;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class AnyHiddenNumber
{
    private static readonly Area[] Places = [WholePack.Emmen, WholePack.Assen, WholePack.Hoogeveen, new(AreaLevel.Municipality, "GM0109", "Coevorden")];

    [Fact]
    public void NoHiddenNumberFollowsFromTheOthers() =>
        Gen.Int[0, 12].Array[Places.Length, Places.Length].Select(Gen.Int[0, 12].Array[Places.Length]).Sample((regular, emergency) =>
        {
            var file = Delivered.Coa("a.csv");
            for (var place = 0; place < Places.Length; place++)
            {
                file = file
                    .Minors("2023-07-17", regular[place], Places[place], Shelter.Regular)
                    .Minors("2023-07-17", emergency[place], Places[place], Shelter.Emergency)
                    .Minors("2023-07-17", regular[place] + emergency[place], Places[place]);
            }

            var figures = Given.Nothing.With(file).Pack().Figures;

            figures.ShouldAllBe(figure => figure.Value == null || figure.Value == 0 || figure.Value >= 5);
            foreach (var sum in figures.GroupBy(figure => figure.Code, StringComparer.Ordinal).Concat(figures.GroupBy(figure => $"{figure.Shelter}", StringComparer.Ordinal)))
                sum.Count(figure => figure.Value is null).ShouldNotBe(1);
        }, iter: 300);
}
