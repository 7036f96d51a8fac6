using LrtIntegration.Pack.Protection;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>Chapter 4: the figures of COA, from the country down to the location, each with its change.</summary>
internal static class FiguresChapter
{
    public static Section Compose(Material material)
    {
        var figures = material.Figures;
        if (figures.All.Count == 0)
            return Contents.Chapter(Contents.Figures, [new Paragraph("Voor deze vergadering zijn geen cijfers van het COA ontvangen. Tabellen en grafieken ontbreken daarom.")]);

        return Contents.Chapter(
            Contents.Figures,
            Freshness.Marked(
            [
                new Paragraph("Elk cijfer is de nieuwste stand tot en met de dag van de vergadering, met het verschil ten opzichte van de stand daarvoor. Het nummer achter elke regel verwijst naar de herkomst in hoofdstuk 7; een streepje betekent dat het niet is geleverd.", Numbers.Marks),
                .. Marked(material),
                .. NationalFigures.Blocks(figures),
                new Heading("grafiek-bezetting", 2, "Bezetting en capaciteit"),
                .. OccupancyChart.Blocks(figures),
                new Heading("grafiek-amv", 2, "Alleenstaande minderjarige vreemdelingen (amv)"),
                .. MinorsChart.Blocks(figures),
                new Heading("grafiek-uitstroom", 2, "Uitstroom van statushouders"),
                .. OutflowChart.Blocks(figures),
                .. DerivedFigures.Blocks(figures),
                .. ProvincesChart.Blocks(figures),
                .. AreaFigures.Blocks(figures, AreaLevel.Province),
                .. AreaFigures.Blocks(figures, AreaLevel.SafetyRegion),
                .. AreaFigures.Blocks(figures, AreaLevel.Municipality),
                .. AreaFigures.Blocks(figures, AreaLevel.Location),
            ],
            material.Coverage(SourceName.Coa),
            material.Meeting));
    }

    private static IEnumerable<Block> Marked(Material material)
    {
        var small = material.Pack.Held.Count(held => held.Rule is SmallNumbers.Rule);
        if (small > 0)
        {
            yield return new Notice(
                NoticeKind.Information,
                [new($"{Phrase.Count(small, "cijfer over amv is", "cijfers over amv zijn")} afgeschermd, omdat het om minder dan 5 personen gaat of omdat zo’n aantal eruit te berekenen is. Zulke cijfers staan als “geheim” in de tabellen.", Numbers: Numbers.Counts)]);
        }

        var unknown = material.Figures.AllSeries.Select(material.Figures.Latest).Count(figure => figure?.Mark is Mark.Unknown);
        if (unknown > 0)
        {
            yield return new Notice(
                NoticeKind.Information,
                [new($"Bij {Phrase.Count(unknown, "cijfer", "cijfers")} gaf het COA “onbekend” op. Onbekend is niet hetzelfde als nul.", Numbers: Numbers.Counts)]);
        }
    }
}
