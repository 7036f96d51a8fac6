using LrtIntegration.Reference;

namespace LrtIntegration.Sources;

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
