using System.Globalization;
using LrtIntegration.Sources.Text;

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
        foreach (var passage in minutes.Items.SelectMany(item => item.Passages))
        {
            if (Sentences.Of(passage.Text).FirstOrDefault(sentence => sentence.Text.Length > Utterances.LongestSentence) is { } sentence)
                remarks.Add(new Remark("sentenceTooLong", passage.LocationAt(sentence.Offset), "Hier staat een stuk tekst van meer dan 2.000 tekens zonder punt; daaruit zijn geen besluiten, toezeggingen of vragen gehaald."));
        }

        return remarks;
    }
}
