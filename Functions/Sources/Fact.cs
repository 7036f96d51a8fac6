using LrtIntegration.Reference;

namespace LrtIntegration.Sources;

/// <summary>Where something was read: the evidence, the place in it, and the text that stood there.</summary>
/// <param name="Location"><c>Blad1!D14</c>, <c>regel 12, kolom Waarde</c>, <c>alinea 31</c> or <c>pagina 2</c>.</param>
/// <param name="Raw">The text as it stood, word for word.</param>
internal sealed record Trace(string Sha256, string FileName, string Location, string Raw);

/// <summary>One thing that a source says, and where it says it.</summary>
internal abstract record Fact(Trace Trace);

/// <summary>What a figure counts.</summary>
internal enum Indicator
{
    Occupancy,
    Capacity,
    Inflow,
    Outflow,
    Locations,
    ExtraCapacityNeeded,
    HousingTarget,
    Housed,
    HousingBalance,
}

/// <summary>Whom a figure counts (doelgroep).</summary>
internal enum PopulationGroup
{
    Total,
    AsylumSeekers,
    PermitHolders,
    UnaccompaniedMinors,
    Ukraine,
    ThirdCountryNationals,
}

/// <summary>In which form of reception (opvangvorm).</summary>
internal enum Shelter
{
    Total,
    Regular,
    Emergency,
    OutsideCoa,
    Crisis,
}

/// <summary>What a sender says of the certainty of a figure (markering).</summary>
internal enum Mark
{
    None,
    Provisional,
    Estimated,
    Secret,
    Unknown,
}

/// <summary>One figure: a count on a reference date (peildatum) for one area and one group.</summary>
/// <param name="Value">The count; null where <paramref name="Mark"/> says why there is none (secret or unknown).</param>
/// <param name="Unit">The unit as sent, in Dutch and lower case: personen, plekken, locaties, woningen.</param>
internal sealed record Figure(
    DateOnly ReferenceDate,
    Area Area,
    Indicator Indicator,
    PopulationGroup Group,
    Shelter Shelter,
    decimal? Value,
    string Unit,
    Mark Mark,
    Trace Trace) : Fact(Trace);

/// <summary>Where an application for the grant stands.</summary>
internal enum GrantStatus
{
    Submitted,
    SupplementRequested,
    UnderReview,
    Granted,
    PartlyGranted,
    Rejected,
    NotConsidered,
    Withdrawn,
    Settled,
    Reclaimed,
}

/// <summary>One application for the grant for housing large families (regeling huisvesting grote gezinnen). Amounts in euro.</summary>
/// <param name="Household">Number of persons in the family.</param>
/// <param name="Granted">Null while nothing has been decided.</param>
internal sealed record GrantApplication(
    string Number,
    Area Municipality,
    DateOnly ReceivedOn,
    GrantStatus Status,
    DateOnly? StatusOn,
    int Household,
    decimal Requested,
    decimal? Granted,
    Trace Trace) : Fact(Trace);

/// <summary>What a provincial table asks of the LRT with a signal.</summary>
internal enum Ask
{
    Decision,
    Action,
    Information,
    Unsorted,
}

/// <summary>A signal of a provincial table (PRT). Texts are the sender's own words; an absent label is an empty text.</summary>
/// <param name="Date">The date that the signal bears, else that of the mail; null where neither is known.</param>
internal sealed record Signal(
    Area Province,
    DateOnly? Date,
    string Subject,
    string Theme,
    string Group,
    Ask Ask,
    string Text,
    string AskedDecision,
    string Municipalities,
    string Urgency,
    string AlreadyDone,
    bool Confidential,
    Trace Trace) : Fact(Trace);

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
