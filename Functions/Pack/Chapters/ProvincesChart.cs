using LrtIntegration.Reference;

namespace LrtIntegration.Pack.Chapters;

/// <summary>How many are housed in each province over the half year, side by side on one scale.</summary>
internal static class ProvincesChart
{
    private const string Id = "grafiek-provincies";

    public static IEnumerable<Block> Blocks(FigureBook figures)
    {
        var provinces = Gazetteer.Provinces.Select(province => ProvinceCourse.Of(province, figures)).ToList();
        var known = provinces.Where(province => province.Known.Count > 1).ToList();
        if (known.Count < 2) yield break;

        var points = known.SelectMany(province => province.Points).ToList();
        var source = Phrase.Source("COA", points.Select(point => point.ReferenceDate));
        var dates = WeekGrid.Of(points);
        yield return new Heading("verloop-provincies", 2, "Verloop per provincie");
        yield return new ChartFigure(
            Id,
            new SmallMultiples("Bezetting per provincie", "personen", [.. provinces.Select(province => province.Panel(dates))]),
            Conclusion(provinces) + Gaps(dates, points),
            source,
            Linked.Newest(points),
            Origin.Together(known.Select(province => province.Origin)));
        yield return new Table(
            $"tabel-{Id}",
            "Verloop van de bezetting per provincie (personen)",
            [new("Provincie"), new("Eerste peildatum", Numbers: Numbers.Dates), new("Stand", Alignment.Right), new("Laatste peildatum", Numbers: Numbers.Dates), new("Stand", Alignment.Right), new("Verschil", Alignment.Right)],
            [.. provinces.Select(province => province.Row)],
            source,
            Linked.Newest(points));
    }

    private static string Conclusion(IReadOnlyList<ProvinceCourse> provinces)
    {
        var moved = provinces.Where(province => province.Known.Count > 1).ToList();
        var up = moved.Where(province => province.Change > 0).ToList();
        var down = moved.Where(province => province.Change < 0).ToList();
        var since = DutchText.Date(moved.Min(province => province.Known[0].ReferenceDate));
        var silent = provinces.Except(moved).Select(province => province.Name).ToList();
        return $"{Moved($"Sinds {since} steeg de bezetting", up)}{Moved(up.Count > 0 ? " Zij daalde" : $"Sinds {since} daalde de bezetting", down)}"
            + (up.Count + down.Count == 0 ? $"Sinds {since} bleef de bezetting in elke provincie per saldo gelijk." : "")
            + (silent.Count > 0 ? $" Van {DutchText.Enumerate(silent)} zijn te weinig cijfers ontvangen." : "");
    }

    private static string Gaps(IReadOnlyList<DateOnly> dates, List<PackFigure> points)
    {
        var gaps = dates.Count(date => points.TrueForAll(point => point.ReferenceDate != date || point.Value is null));
        return gaps == 0 ? "" : $" Voor {Phrase.Count(gaps, "week", "weken")} is geen cijfer ontvangen; daar zijn de lijnen onderbroken.";
    }

    private static string Moved(string verb, List<ProvinceCourse> courses) => courses.MaxBy(course => Math.Abs(course.Change)) switch
    {
        null => "",
        var only when courses.Count == 1 => $"{verb} in {only.Name} ({DutchText.Difference(only.Change)}).",
        var most => $"{verb} in {Phrase.InLetters(courses.Count, "provincie", "provincies")}, het meest in {most.Name} ({DutchText.Difference(most.Change)}).",
    };
}
