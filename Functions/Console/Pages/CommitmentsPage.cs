using System.Xml.Linq;
using LrtIntegration.Console.Forms;
using LrtIntegration.Pack;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>The commitments out of the minutes (toezeggingen), by how far they are.</summary>
internal sealed class CommitmentsPage() : PackPage("toezeggingen", "Toezeggingen")
{
    private static readonly (CommitmentStatus Status, string Title)[] Groups =
    [
        (CommitmentStatus.Proposed, "Te bevestigen"),
        (CommitmentStatus.Open, "Openstaand"),
        (CommitmentStatus.Closed, "Afgedaan"),
    ];

    protected override Task<IEnumerable<XElement?>> ContentAsync(ConsoleVisit visit, BriefingPack pack) => Task.FromResult<IEnumerable<XElement?>>(
    [
        Tag("p", "Het programma stelt toezeggingen voor uit het verslag. Zij blijven op de lijst tot er bewijs is dat zij zijn nagekomen."),
        .. Groups.Select(group => Group(group.Title, pack.Commitments.Where(commitment => commitment.Status == group.Status).Select(commitment => Item(commitment, pack, visit)))),
    ]);

    private XElement Item(PackCommitment commitment, BriefingPack pack, ConsoleVisit visit) => Tag(
        "article",
        At("id", ElementId.Of(commitment.Id)),
        Tag("h3", Text($"{commitment.Owner}: {commitment.Text}")),
        Tag("p", Class("zacht"), Text(About(commitment))),
        commitment.LeftBecause.Length == 0 ? null : Tag("p", Text($"Van de lijst af: {commitment.LeftBecause.TrimEnd('.')}.")),
        Provenance.Quotation(commitment.Quote, commitment.Trace),
        Likeness.Of(commitment, pack),
        RulingTrail.Of(visit.Standing.About(commitment.Id)),
        Tag("div", Class("formulieren"), Forms(commitment, pack).Select(form => FormMarkup.Of(form, commitment.Id, Name, visit))));

    private static IEnumerable<RulingForm> Forms(PackCommitment commitment, BriefingPack pack)
    {
        if (commitment.Status is CommitmentStatus.Proposed)
            yield return RulingForm.Confirm;
        if (Likeness.Options(commitment, pack) is { Count: > 0 } alike)
            yield return RulingForm.MergeWith(alike);
        if (commitment.Status is not CommitmentStatus.Closed)
            yield return RulingForm.Close;
        else if (commitment.MergedInto.Length == 0)
            yield return RulingForm.Reopen;
        yield return RulingForm.Correct;
    }

    private static string About(PackCommitment commitment)
    {
        var open = commitment.MeetingsOpen > 0 ? $"; {Phrase.Count(commitment.MeetingsOpen, "vergadering", "vergaderingen")} open" : "";
        var deadline = commitment.Deadline.Length > 0 ? $"termijn: {commitment.Deadline}" : "geen termijn genoemd";
        return $"Agendapunt {commitment.AgendaItem}; {deadline}{open}.";
    }
}
