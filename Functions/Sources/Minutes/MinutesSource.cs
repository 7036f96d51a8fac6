using LrtIntegration.Intake;
using LrtIntegration.Sources.Text;

namespace LrtIntegration.Sources.Minutes;

/// <summary>Minutes (verslag) of the LRT as TXT, DOCX or PDF. All that comes out of them is a proposal with its literal quote.</summary>
internal sealed class MinutesSource : ISource
{
    public SourceName Name => SourceName.Minutes;

    public bool Recognises(Drop drop) =>
        DocumentReader.OpenStart(drop) is TextOpening.Opened opened && MinutesShape.Fits(drop, opened.Document);

    public Reading Read(Drop drop) => DocumentReader.Open(drop) switch
    {
        TextOpening.Opened opened => Read(drop, MinutesDocument.Of(opened.Document)),
        TextOpening.Unreadable unreadable => Refused(DocumentReader.AsRefusal(drop, unreadable)),
        _ => Refused(MinutesRefusals.NoDocument(drop)),
    };

    private static Reading Read(Drop drop, MinutesDocument minutes)
    {
        if (MinutesShape.IsOfAnotherTable(minutes))
            return Refused(MinutesRefusals.AnotherTable(drop, minutes.Opening[0].Text));

        var heldOn = HeldOn.Read(minutes);
        var attendees = Attendance.Read(drop, minutes);
        var bodies = new Bodies(attendees);
        var facts = new List<Fact>(attendees);
        foreach (var item in minutes.Items)
            facts.AddRange(Read(drop, heldOn, bodies, item));

        return new Reading(
            SourceName.Minutes,
            facts,
            facts.Exists(fact => fact is Decision or Commitment or Question) ? [] : [MinutesRefusals.NothingFound(drop)],
            MinutesRemarks.Of(minutes, facts));
    }

    private static IEnumerable<Fact> Read(Drop drop, DateOnly? heldOn, Bodies bodies, MinutesItem item)
    {
        var number = item.Heading.Number;
        yield return new AgendaItem(number, item.Heading.Text, MinutesDocument.TraceOf(drop, item.Heading, 0, item.Heading.Text));
        foreach (var passage in item.Passages)
        {
            var utterances = Utterances.Of(passage, bodies);
            foreach (var fact in DecisionReading.Read(drop, heldOn, number, utterances).Concat<Fact>(CommitmentReading.Read(drop, heldOn, number, utterances)).Concat(QuestionReading.Read(drop, heldOn, number, utterances)))
                yield return fact;
        }
    }

    private static Reading Refused(Refusal refusal) => new(SourceName.Minutes, [], [refusal], []);
}
