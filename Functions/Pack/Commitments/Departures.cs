using LrtIntegration.Pack.Registers;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Commitments;

/// <summary>Why a commitment left the list without a ruling on itself: its minutes were withdrawn, or later minutes of the same meeting do not have it.</summary>
internal sealed class Departures(IEnumerable<EvidenceEntry> evidence)
{
    private readonly ILookup<DateOnly, EvidenceEntry> minutes = evidence
        .Where(entry => entry is { Source: SourceName.Minutes, Withdrawn: null, Stand: not null })
        .ToLookup(entry => entry.Stand!.Value);

    /// <summary>A Dutch clause; null where it stays.</summary>
    public string? Of(Promise promise)
    {
        if (promise.IsWithdrawn)
        {
            var ruling = promise.Statement.Evidence.Withdrawn!;
            return $"het verslag {promise.Statement.Evidence.FileName} is ingetrokken op {DutchText.Moment(ruling.At)} door {ruling.By}: {ruling.Reason.TrimEnd('.')}";
        }

        return Correcting(promise) is { } corrected
            ? $"staat niet meer in het gecorrigeerde verslag {corrected.FileName}{(corrected.ReceivedAt is { } at ? $", ontvangen op {DutchText.Moment(at)}" : "")}"
            : null;
    }

    private EvidenceEntry? Correcting(Promise promise) =>
        promise.Fact.MeetingDate is { } heldOn
            ? minutes[heldOn]
                .Where(later => !promise.Minutes.Contains(later) && promise.Minutes.All(entry => later.Precedence.IsKnownToFollow(entry.Precedence)))
                .MaxBy(later => later.Precedence, Precedence.Order)
            : null;
}
