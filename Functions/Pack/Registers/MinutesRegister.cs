using LrtIntegration.Pack.Commitments;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Registers;

/// <summary>What the minutes of earlier meetings decided, promised and left open.</summary>
internal sealed class MinutesRegister(DateOnly meeting)
{
    private readonly StatementRegister<Decision> decisions = new(StableId.Of);
    private readonly StatementRegister<Commitment> commitments = new(StableId.Of);
    private readonly StatementRegister<Commitment> withdrawn = new(StableId.Of);
    private readonly StatementRegister<Question> questions = new(StableId.Of);
    private readonly StatementRegister<Attendee> attendees = new(attendee => $"{attendee.Name}|{attendee.Body}|{(attendee.Name.Length > 0 ? "" : attendee.Trace.Location + attendee.Trace.Sha256)}");
    private readonly StatementRegister<AgendaItem> items = new(item => $"{item.Number:D4}|{item.Title}");

    public IReadOnlyCollection<Statement<Decision>> Decisions => decisions.Statements;

    public IReadOnlyCollection<Statement<Commitment>> Commitments => commitments.Statements;

    public IReadOnlyCollection<Statement<Question>> Questions => questions.Statements;

    public IReadOnlyCollection<Statement<Attendee>> Attendees => attendees.Statements;

    public IReadOnlyCollection<Statement<AgendaItem>> Items => items.Statements;

    /// <summary>All that was ever committed, also in minutes that were withdrawn.</summary>
    public IEnumerable<Promise> Promises() => commitments.Statements
        .Select(statement => new Promise(statement, commitments.HoldersOf(statement.Id)))
        .Concat(withdrawn.Statements
            .Where(statement => commitments.HoldersOf(statement.Id).Count == 0)
            .Select(statement => new Promise(statement, withdrawn.HoldersOf(statement.Id))));

    /// <summary>A commitment out of minutes that do not count any more: it leaves the list, and must say so.</summary>
    public void AddWithdrawn(Commitment commitment, EvidenceEntry evidence)
    {
        if (!(commitment.MeetingDate > meeting)) withdrawn.Add(commitment, evidence);
    }

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
