using LrtIntegration.Pack.Registers;
using LrtIntegration.Reference;

namespace LrtIntegration.Pack.Timeliness;

/// <summary>The last day on which a source delivers for a meeting (aanleverdeadline), as a day in the Netherlands.</summary>
internal sealed record Deadline(DateOnly LastDay)
{
    /// <summary>Evidence without a time cannot be called late.</summary>
    public bool IsMissedBy(EvidenceEntry entry) =>
        entry.ReceivedAt is { } at && DateOnly.FromDateTime(Amsterdam.At(at)) > LastDay;

    /// <summary><c>ontvangen op 7 juli 2023, 09:12 uur, na de aanleverdeadline van 6 juli 2023</c>: the first of these that came in.</summary>
    public string Missed(IEnumerable<EvidenceEntry> late) =>
        $"ontvangen op {DutchText.Moment(late.Min(entry => entry.ReceivedAt)!.Value)}, na de aanleverdeadline van {DutchText.Date(LastDay)}";
}
