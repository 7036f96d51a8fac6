namespace LrtIntegration.Sources;

/// <summary>A heading of the minutes.</summary>
internal sealed record AgendaItem(int Number, string Title, Trace Trace) : Fact(Trace);

/// <summary>Who was there, in the role or for the body they spoke for. Names of officials that were blacked out stay out.</summary>
/// <param name="Name">The name as it stands in the minutes; empty where it was redacted.</param>
internal sealed record Attendee(string Name, string Body, Trace Trace) : Fact(Trace);

/// <summary>A proposed decision out of the minutes. The quote stands word for word in the source (white space apart).</summary>
internal sealed record Decision(DateOnly? MeetingDate, int AgendaItem, string Text, string Quote, Trace Trace) : Fact(Trace);

/// <summary>A proposed commitment (toezegging) out of the minutes.</summary>
/// <param name="Owner">The body that committed itself: SJenV, JenV, BZK, COA, VNG, IPO, CdK, VB.</param>
/// <param name="Deadline">The literal words ("waarschijnlijk begin augustus"), or empty where the minutes give none.</param>
internal sealed record Commitment(DateOnly? MeetingDate, int AgendaItem, string Owner, string Text, string Quote, string Deadline, Trace Trace) : Fact(Trace);

/// <summary>A question that the minutes leave open.</summary>
internal sealed record Question(DateOnly? MeetingDate, int AgendaItem, string AskedBy, string AddressedTo, string Text, string Quote, Trace Trace) : Fact(Trace);
