using LrtIntegration.Pack;
using LrtIntegration.Reference;

namespace LrtIntegration.Render.Mail;

/// <summary>One change in words: of what, from what to what, and why.</summary>
internal sealed record NewsLine(string Subject, string Sentence)
{
    public IReadOnlyList<Span> Spans => [new($"{Subject}: ", Emphasis.Strong), new(Sentence)];
}

/// <summary>The changes of a pack in words, in its order.</summary>
internal static class NewsLines
{
    public static IReadOnlyList<NewsLine> Of(BriefingPack pack) => [.. pack.Changes.Select(change => new NewsLine(SubjectOf(change, pack), Sentence(change)))];

    private static string Sentence(PackChange change)
    {
        var step = (change.Kind, change.From, change.To) switch
        {
            (ChangeKind.New, _, { Length: > 0 } to) => $"nieuw, {to}",
            (ChangeKind.New, _, _) => "nieuw",
            (ChangeKind.Gone, { Length: > 0 } from, _) => $"vervallen (was {from})",
            (ChangeKind.Gone, _, _) => "vervallen",
            (_, { } from, { } to) => $"van {from} naar {to}",
            _ => "gewijzigd",
        };
        return change.Cause.Length == 0 ? $"{step}." : $"{step}. {Phrase.Capital(change.Cause).TrimEnd('.')}.";
    }

    private static string SubjectOf(PackChange change, BriefingPack pack) =>
        Figure(change, pack) ?? Signal(change, pack) ?? Application(change, pack) ?? Commitment(change, pack) ?? change.Id;

    private static string? Figure(PackChange change, BriefingPack pack) => pack.Figures.FirstOrDefault(figure => figure.Id == change.Id) is { } found
        ? $"{Phrase.Capital(Words.Of(found.Indicator))} {Words.Of(found.Group)}, {found.Name}, {DutchText.Date(found.ReferenceDate)}"
        : null;

    private static string? Signal(PackChange change, BriefingPack pack) => pack.Signals.FirstOrDefault(signal => signal.Id == change.Id) is { } found
        ? $"Signaal van PRT {Place.Of(found.Province)}, {found.Subject}"
        : null;

    private static string? Application(PackChange change, BriefingPack pack) => pack.Grants.Applications.FirstOrDefault(one => one.Id == change.Id) is { } found
        ? $"Aanvraag {found.Number}"
        : null;

    private static string? Commitment(PackChange change, BriefingPack pack) => pack.Commitments.FirstOrDefault(one => one.Id == change.Id) is { } found
        ? $"Toezegging van {found.Owner}, {Phrase.Shorten(found.Text, 80)}"
        : null;
}
