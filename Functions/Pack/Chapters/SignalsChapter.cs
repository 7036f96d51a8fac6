using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>Chapter 3: what the provincial tables signal, what asks for a decision first.</summary>
internal static class SignalsChapter
{
    public static Section Compose(Material material) => Contents.Chapter(
        Contents.Signals,
        [
            .. Overview(material),
            .. Asking(material, Ask.Decision, "besluit", "Signalen die een besluit van de LRT vragen"),
            .. Asking(material, Ask.Action, "actie", "Signalen die een actie vragen"),
            .. Asking(material, Ask.Information, "informatie", "Signalen ter informatie"),
            .. Asking(material, Ask.Unsorted, "niet-ingedeeld", "Niet ingedeelde signalen"),
            .. Earlier(material),
        ]);

    private static IEnumerable<Block> Overview(Material material)
    {
        if (material.Pack.Signals.Count == 0)
        {
            yield return new Paragraph("Voor deze vergadering is van geen enkele provinciale regietafel een signaal ontvangen.");
        }
        else
        {
            yield return Counts(material);
        }

        var silent = material.Pack.Coverage.Where(line => line.Source is SourceName.Prt && line.Status is CoverageStatus.Missing).Select(line => line.Area).ToHashSet(StringComparer.Ordinal);
        var lagging = material.Pack.Coverage.Where(line => line is { Source: SourceName.Prt, Status: CoverageStatus.Late or CoverageStatus.Stale }).ToList();
        if (lagging.Count > 0)
            yield return new Notice(NoticeKind.Warning, [new($"{string.Join("; ", lagging.Select(line => $"{Words.OfSource(line)}: {Freshness.Of(line, material.Meeting)}"))}.", Numbers: Numbers.Dates)]);
        if (silent.Count > 0)
        {
            yield return new Notice(
                NoticeKind.Warning,
                [new("Geen signaal ontvangen van: "), new($"{DutchText.Enumerate([.. Gazetteer.Provinces.Where(province => silent.Contains(province.Code)).Select(province => province.Name)])}.")]);
        }
    }

    private static Table Counts(Material material) => new(
        "tabel-signalen",
        "Signalen per provincie",
        [new("Provincie"), new("Levering", Numbers: Numbers.Dates), new("Besluit", Alignment.Right, Numbers.Counts), new("Actie", Alignment.Right, Numbers.Counts), new("Informatie", Alignment.Right, Numbers.Counts), new("Niet ingedeeld", Alignment.Right, Numbers.Counts), new("Eerder", Alignment.Right, Numbers.Counts)],
        [.. Gazetteer.Provinces.OrderBy(province => province.Code, StringComparer.Ordinal).Select(province => Counts(material, province))],
        "Bron: de signalen van de PRT’s. Eerder: van voor of op de dag van de vorige vergadering.");

    private static Row Counts(Material material, Province province)
    {
        var mine = material.Pack.Signals.Where(signal => string.Equals(signal.Province, province.Code, StringComparison.Ordinal)).ToList();
        var earlier = SignalGroups.Earlier(material).ToHashSet();
        Cell Count(Func<PackSignal, bool> which) => new(DutchText.Number(mine.Count(which)));
        return new(
        [
            new(province.Name),
            new([new(Words.Of(material.Coverage(province.Code).Status), material.Coverage(province.Code).Status is CoverageStatus.Received ? Emphasis.None : Emphasis.Strong)]),
            .. Enum.GetValues<Ask>().Select(ask => Count(signal => signal.Ask == ask && !earlier.Contains(signal))),
            Count(earlier.Contains),
        ]);
    }

    private static IEnumerable<Block> Asking(Material material, Ask ask, string anchor, string title)
    {
        var groups = SignalGroups.Of(material, ask);
        if (groups.Count == 0) yield break;
        yield return new Heading($"signalen-{anchor}", 2, $"{title} ({DutchText.Number(groups.Sum(group => group.Signals.Count))})");
        foreach (var group in groups)
        {
            foreach (var block in SignalBlocks.Of(group, material)) yield return block;
        }
    }

    private static IEnumerable<Block> Earlier(Material material)
    {
        var earlier = SignalGroups.Earlier(material);
        if (earlier.Count == 0) yield break;
        yield return new Heading("signalen-eerder", 2, $"Eerdere signalen ({DutchText.Number(earlier.Count)})");
        yield return new Paragraph("Deze signalen dateren van voor of op de dag van de vorige vergadering.");
        foreach (var signal in earlier)
        {
            foreach (var block in SignalBlocks.Of(new(SignalGroups.TitleOf(signal), [signal], []), material)) yield return block;
        }
    }
}
