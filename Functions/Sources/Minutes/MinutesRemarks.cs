using System.Globalization;

namespace LrtIntegration.Sources.Minutes;

/// <summary>What the secretariat should know of minutes that were read.</summary>
internal static class MinutesRemarks
{
    public static IReadOnlyList<Remark> Of(MinutesDocument minutes, IReadOnlyList<Fact> facts)
    {
        var remarks = new List<Remark>();
        if (minutes.Items.Count > 0 && HeldOn.Read(minutes) is null)
            remarks.Add(new Remark("meetingDateUnknown", "", "Boven het verslag staat geen datum van de vergadering."));
        foreach (var commitment in facts.OfType<Commitment>().Where(commitment => commitment.Owner.Length == 0))
            remarks.Add(new Remark("commitmentWithoutOwner", commitment.Trace.Location, string.Create(CultureInfo.InvariantCulture, $"Wie dit heeft toegezegd, staat niet in het verslag: “{commitment.Quote}”")));
        return remarks;
    }
}
