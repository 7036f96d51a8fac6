using LrtIntegration.Reference;

namespace LrtIntegration.Pack.Chapters;

/// <summary>The grant budget used so far against an even use over the window.</summary>
internal static class BudgetChart
{
    public static IEnumerable<Block> Blocks(GrantBook grants, DateOnly meeting)
    {
        if (grants.Scheme is not { } scheme || grants.InScheme.Count == 0) yield break;
        var points = Points(grants, scheme);
        var opens = DateOnly.FromDateTime(scheme.Opens);
        var source = grants.Source;
        yield return new ChartFigure(
            "grafiek-budget",
            new LineChart(
                "Verleend subsidiebudget",
                "euro",
                [
                    new("Verleend", points),
                    new("Gelijkmatig verloop", [new(opens, 0), new(DateOnly.FromDateTime(scheme.Closes), scheme.Budget)], LineStyle.Dashed),
                ]),
            Conclusion(grants, meeting),
            source,
            GrantBook.SourceTarget(grants.InScheme),
            OriginOf(grants));
        yield return new Table(
            "tabel-grafiek-budget",
            "Verleend subsidiebudget (euro)",
            [new("Datum", Numbers: Numbers.Dates), new("Verleend tot en met die dag", Alignment.Right), new("Bij gelijkmatig verloop", Alignment.Right)],
            [
                .. points.Select(point => new Row(
                [
                    new(DutchText.Date(point.Date)),
                    Linked.Cell(DutchText.Euro(point.Value!.Value), grants.ShareOf("som van wat tot en met die dag is verleend", grants.Drawing)),
                    Linked.Cell(DutchText.Euro(Math.Round(scheme.Budget * grants.Elapsed(point.Date), 0, MidpointRounding.AwayFromZero)), grants.ShareOf("budget naar verstreken tijd", [])),
                ])),
            ],
            $"{source}{Undated(grants)}",
            GrantBook.SourceTarget(grants.InScheme));
    }

    public static Origin? OriginOf(GrantBook grants) => grants.ShareOf("sommen over de aanvragen, gedeeld door het budget", grants.InScheme);

    public static string Conclusion(GrantBook grants, DateOnly meeting)
    {
        if (grants.Scheme is not { } scheme) return "Voor deze vergadering is geen openstelling van de regeling bekend.";
        if (grants.Versions.Count == 0) return "Er zijn geen gegevens over aanvragen ontvangen; het gebruik van het budget is niet te bepalen.";
        var elapsed = grants.Elapsed(meeting);
        var even = Math.Round(scheme.Budget * elapsed, 0, MidpointRounding.AwayFromZero);
        var stand = grants.Stand is { } date ? $"stand van {DutchText.Date(date)}" : "zonder datum";
        return $"Op de dag van de vergadering is {DutchText.Percentage(elapsed)} van de openstelling verstreken. "
            + $"Verleend is {DutchText.Euro(grants.Granted)} van {DutchText.Euro(scheme.Budget)}, dat is {DutchText.Percentage(grants.Share(grants.Granted))} van het budget ({stand}); bij een gelijkmatig verloop zou dat {DutchText.Euro(even)} zijn. "
            + $"Aangevraagd is {DutchText.Euro(grants.Requested)}, dat is {DutchText.Percentage(grants.Share(grants.Requested))} van het budget."
            + (grants.Granted >= scheme.Budget ? " Het budget is uitgeput." : "");
    }

    /// <summary>A point a week from the opening to the newest date in the deliveries, which closes the line.</summary>
    private static List<ChartPoint> Points(GrantBook grants, GrantScheme scheme)
    {
        var opens = DateOnly.FromDateTime(scheme.Opens);
        var last = grants.Stand is { } stand && stand > opens ? stand : opens;
        var points = new List<ChartPoint>();
        for (var date = opens; date < last; date = date.AddDays(7))
            points.Add(new(date, grants.InScheme.Where(version => version.Application.StatusOn <= date).Sum(version => GrantBook.Awarded(version.Application))));
        points.Add(new(last, grants.Granted));
        return points;
    }

    private static string Undated(GrantBook grants)
    {
        var undated = grants.InScheme.Count(version => version.Application.StatusOn is null && GrantBook.Awarded(version.Application) > 0);
        return undated == 0 ? "" : $" {Phrase.Count(undated, "verlening zonder datum is", "verleningen zonder datum zijn")} op de laatste datum meegeteld.";
    }
}
