using System.Globalization;
using LrtIntegration.Pack.Registers;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>Chapter 5: the grant scheme for large families: counts and amounts, and the budget against the window.</summary>
internal static class GrantsChapter
{
    public static Section Compose(Material material)
    {
        var grants = material.Grants;
        if (grants.Versions.Count == 0)
        {
            return Contents.Chapter(
                Contents.Grants,
                [
                    new Paragraph("Voor deze vergadering zijn geen gegevens over aanvragen ontvangen. Aantallen, bedragen en het gebruik van het budget ontbreken daarom."),
                    .. Window(grants),
                ],
                SectionStart.FollowsOn);
        }

        return Contents.Chapter(
            Contents.Grants,
            Freshness.Marked(
            [
                .. Window(grants),
                .. Budget(grants),
                .. BudgetChart.Blocks(grants, material.Meeting.Date),
                ByStatus(grants),
                ByProvince(grants),
                Applications(grants),
            ],
            material.Coverage(SourceName.Bzk),
            material.Meeting));
    }

    private static IEnumerable<Block> Window(GrantBook grants)
    {
        if (grants.Scheme is not { } scheme)
        {
            yield return new Paragraph("Voor deze vergadering is geen openstelling van de regeling bekend; het gebruik van het budget is niet te bepalen.");
            yield break;
        }

        var maxima = scheme.Maxima.Select(maximum => $"{DutchText.Euro(maximum.Amount)} vanaf {DutchText.Number(maximum.FromHousehold)} personen").ToList();
        yield return new Paragraph([new(
            $"Openstelling {scheme.Year.ToString(CultureInfo.InvariantCulture)}: van {Moment(scheme.Opens)} tot {Moment(scheme.Closes)}, budget {DutchText.Euro(scheme.Budget)}"
            + $"{(maxima.Count == 0 ? "" : $", ten hoogste {DutchText.Enumerate(maxima)} per aanvraag")}.{(scheme.Note.Length == 0 ? "" : $" {scheme.Note}")}",
            Origin: Origin.Of("", [GrantBook.SchemePart(scheme)]))]);
    }

    private static string Moment(DateTime moment) =>
        $"{DutchText.Date(DateOnly.FromDateTime(moment))}, {moment.ToString("HH:mm", CultureInfo.InvariantCulture)} uur";

    private static IEnumerable<Block> Budget(GrantBook grants)
    {
        if (grants.Pack.Budget is not { } budget) yield break;
        Row Line(string name, decimal amount, Origin? origin, RowKind kind = RowKind.Plain) =>
            new([new(name), Linked.Cell(DutchText.Euro(amount), origin), Linked.Cell(DutchText.Percentage(grants.Share(amount)), origin)], kind);
        yield return new Table(
            "tabel-budget",
            $"Budget {budget.Year.ToString(CultureInfo.InvariantCulture)}",
            [new("Post"), new("Bedrag", Alignment.Right), new("Deel van het budget", Alignment.Right)],
            [
                Line("Aangevraagd", grants.Requested, grants.ShareOf("som van wat is aangevraagd; deel van het budget", grants.InScheme)),
                Line("Verleend", budget.Granted, grants.ShareOf("som van wat is verleend; deel van het budget", grants.Drawing)),
                Line("Nog te verlenen", budget.Left, grants.ShareOf("het budget min wat is verleend", grants.Drawing)),
                Line("Budget", budget.Total, grants.ShareOf("", []), RowKind.Total),
            ],
            $"{grants.Source}{OtherYears(grants)}",
            GrantBook.SourceTarget(grants.InScheme));
    }

    private static string OtherYears(GrantBook grants)
    {
        var other = grants.Versions.Count - grants.InScheme.Count;
        return other == 0 ? "" : $" {Phrase.Count(other, "aanvraag van een ander jaar telt", "aanvragen van andere jaren tellen")} hier niet mee.";
    }

    private static Table ByStatus(GrantBook grants) => new(
        "tabel-status",
        "Aanvragen per status",
        [new("Status"), new("Aanvragen", Alignment.Right), new("Aangevraagd", Alignment.Right), new("Verleend", Alignment.Right)],
        [
            .. grants.Versions.GroupBy(version => version.Application.Status).OrderBy(group => group.Key).Select(group => Sum(Phrase.Capital(Words.Of(group.Key)), [.. group])),
            Sum("Totaal", grants.Versions, RowKind.Total),
        ],
        grants.Source,
        GrantBook.SourceTarget(grants.Versions));

    private static Table ByProvince(GrantBook grants) => new(
        "tabel-aanvragen-provincie",
        "Aanvragen per provincie",
        [new("Provincie"), new("Aanvragen", Alignment.Right), new("Aangevraagd", Alignment.Right), new("Verleend", Alignment.Right)],
        [
            .. Gazetteer.Provinces.OrderBy(province => province.Code, StringComparer.Ordinal).Select(province => Sum(
                province.Name,
                [.. grants.Versions.Where(version => Gazetteer.ProvinceOf(version.Application.Municipality) == province)])),
            .. grants.Versions.Where(version => Gazetteer.ProvinceOf(version.Application.Municipality) is null).ToList() is { Count: > 0 } elsewhere
                ? (Row[])[Sum("Provincie onbekend", elsewhere)]
                : [],
            Sum("Totaal", grants.Versions, RowKind.Total),
        ],
        grants.Source,
        GrantBook.SourceTarget(grants.Versions));

    private static Row Sum(string name, IReadOnlyList<GrantVersion> versions, RowKind kind = RowKind.Plain) => new(
        [
            new(name),
            Linked.Cell(DutchText.Number(versions.Count), GrantBook.SumOf(versions)),
            Linked.Cell(DutchText.Euro(versions.Sum(version => version.Application.Requested)), GrantBook.SumOf(versions)),
            Linked.Cell(DutchText.Euro(versions.Sum(version => version.Application.Granted ?? 0)), GrantBook.SumOf(versions)),
        ],
        kind);

    private static Table Applications(GrantBook grants) => new(
        "tabel-aanvragen",
        "Alle aanvragen",
        [new("Aanvraag"), new("Gemeente"), new("Ontvangen", Numbers: Numbers.Dates), new("Status"), new("Personen", Alignment.Right), new("Aangevraagd", Alignment.Right), new("Verleend", Alignment.Right)],
        [
            .. grants.Versions.Select(version => new Row(
                [
                    Linked.Cell(version.Application.Number, version.Trace),
                    new(version.Application.Municipality.Name),
                    new(DutchText.Date(version.Application.ReceivedOn)),
                    new(version.Application.StatusOn is { } on ? $"{Words.Of(version.Application.Status)} ({DutchText.Date(on)})" : Words.Of(version.Application.Status)),
                    new(DutchText.Number(version.Application.Household)),
                    Linked.Cell(DutchText.Euro(version.Application.Requested), version.Trace),
                    Granted(version),
                ],
                Id: GrantSettlement.IdOf(version))),
        ],
        grants.Source,
        GrantBook.SourceTarget(grants.Versions));

    private static Cell Granted(GrantVersion version) => version.Application switch
    {
        { Granted: { } granted } => Linked.Cell(DutchText.Euro(granted), version.Trace),
        { Status: GrantStatus.Submitted or GrantStatus.SupplementRequested or GrantStatus.UnderReview } => new("nog geen besluit"),
        _ => new("geen bedrag opgegeven"),
    };
}
