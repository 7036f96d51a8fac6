using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Registers;

/// <summary>What the minutes of earlier meetings decided, promised and left open.</summary>
internal sealed class MinutesRegister(DateOnly meeting)
{
    private readonly StatementRegister<Decision> decisions = new(StableId.Of);
    private readonly StatementRegister<Commitment> commitments = new(StableId.Of);
    private readonly StatementRegister<Question> questions = new(StableId.Of);
    private readonly StatementRegister<Attendee> attendees = new(attendee => $"{attendee.Name}|{attendee.Body}|{(attendee.Name.Length > 0 ? "" : attendee.Trace.Location + attendee.Trace.Sha256)}");
    private readonly StatementRegister<AgendaItem> items = new(item => $"{item.Number:D4}|{item.Title}");

    public IReadOnlyCollection<Statement<Decision>> Decisions => decisions.Statements;

    public IReadOnlyCollection<Statement<Commitment>> Commitments => commitments.Statements;

    public IReadOnlyCollection<Statement<Question>> Questions => questions.Statements;

    public IReadOnlyCollection<Statement<Attendee>> Attendees => attendees.Statements;

    public IReadOnlyCollection<Statement<AgendaItem>> Items => items.Statements;

    public void Add(Decision decision, EvidenceEntry evidence) => Add(decisions, decision, decision.MeetingDate, evidence);

    public void Add(Commitment commitment, EvidenceEntry evidence) => Add(commitments, commitment, commitment.MeetingDate, evidence);

    public void Add(Question question, EvidenceEntry evidence) => Add(questions, question, question.MeetingDate, evidence);

    public void Add(Attendee attendee, EvidenceEntry evidence) => attendees.Add(attendee, evidence);

    public void Add(AgendaItem item, EvidenceEntry evidence) => items.Add(item, evidence);

    private void Add<T>(StatementRegister<T> register, T fact, DateOnly? heldOn, EvidenceEntry evidence)
        where T : Fact
    {
        if (heldOn > meeting)
        {
            evidence.Tally.AfterMeeting++;
            return;
        }

        if (heldOn is { } date) evidence.StandsAt(date);
        register.Add(fact, evidence);
    }
}
