using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Render.Mail;

/// <summary>One change in words: of what, from what to what, and why.</summary>
internal sealed record NewsLine(string Subject, string Sentence)
{
    public IReadOnlyList<Span> Spans => [new($"{Subject}: ", Emphasis.Strong), new(Sentence)];
}

/// <summary>Changes in words, what asks attention first. A delivery of thousands of figures is a line for each series.</summary>
internal static class NewsLines
{
    private const int FilesNamed = 3;
    private static readonly string[] OnLists = ["commitment", "application"];

    /// <param name="before">For the names of what is gone; null where it is not at hand.</param>
    public static IReadOnlyList<NewsLine> Of(IReadOnlyList<PackChange> changes, BriefingPack now, BriefingPack? before)
    {
        var names = new ChangeNames(now, before);
        return
        [
            .. changes.Where(change => change.What == "signal").OrderBy(names.AskOf).Select(change => One(change, names)),
            .. OnLists.SelectMany(what => changes.Where(change => change.What == what)).Select(change => One(change, names)),
            .. changes.Where(change => change is { What: "figure", Kind: ChangeKind.Changed }).OrderBy(names.LevelOf).Select(change => One(change, names)),
            .. Series(changes, ChangeKind.New, names, "nieuw cijfer", "nieuwe cijfers"),
            .. Series(changes, ChangeKind.Gone, names, "cijfer vervallen", "cijfers vervallen"),
            .. Files(changes, ChangeKind.New, "Nieuwe bestanden", names),
            .. Files(changes, ChangeKind.Changed, "Bestanden die nu anders tellen", names),
            .. Files(changes, ChangeKind.Gone, "Bestanden die niet meer tellen", names),
        ];
    }

    private static NewsLine One(PackChange change, ChangeNames names)
    {
        var step = (change.Kind, change.From, change.To) switch
        {
            (ChangeKind.New, _, _) when names.SignalOf(change) is { } signal => $"nieuw, {AskOf(signal)}",
            (ChangeKind.New, _, { Length: > 0 } to) => $"nieuw, {to}",
            (ChangeKind.New, _, _) => "nieuw",
            (ChangeKind.Gone, { Length: > 0 } from, _) => $"vervallen (was {from})",
            (ChangeKind.Gone, _, _) => "vervallen",
            (_, { } from, { } to) => $"van {from} naar {to}",
            _ => "gewijzigd",
        };
        // Of what is new the file is named once, among the new files.
        return new(names.Of(change), change.Cause.Length == 0 || change.Kind is ChangeKind.New ? $"{step}." : $"{step}. {Phrase.Capital(change.Cause).TrimEnd('.')}.");
    }

    private static string AskOf(PackSignal signal) => (signal.Ask switch
    {
        Ask.Decision => "vraagt een besluit",
        Ask.Action => "vraagt om actie",
        Ask.Information => "ter informatie",
        _ => "nog niet ingedeeld",
    }) + (signal.Confidential ? ", vertrouwelijk" : "");

    private static IEnumerable<NewsLine> Series(IEnumerable<PackChange> changes, ChangeKind kind, ChangeNames names, string one, string many) => changes
        .Where(change => change.What == "figure" && change.Kind == kind)
        .GroupBy(names.SeriesOf)
        .OrderBy(series => series.Key.Level)
        .ThenBy(series => series.Key.Name, StringComparer.Ordinal)
        .Select(series => new NewsLine(
            series.Key.Name,
            $"{Phrase.Count(series.Count(), one, many)}{(series.Select(names.DayOf).OfType<DateOnly>().ToList() is { Count: > 0 } days ? $", {Phrase.Dates(days)}" : "")}."));

    private static IEnumerable<NewsLine> Files(IEnumerable<PackChange> changes, ChangeKind kind, string title, ChangeNames names)
    {
        var files = changes.Where(change => change.What == "source" && change.Kind == kind).Select(names.Of).Order(StringComparer.Ordinal).ToList();
        if (files.Count > 0)
            yield return new(title, files.Count <= FilesNamed ? $"{DutchText.Enumerate(files)}." : $"{DutchText.Number(files.Count)}, waaronder {DutchText.Enumerate([.. files.Take(FilesNamed)])}.");
    }
}
