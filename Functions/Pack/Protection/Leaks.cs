using System.Text;

namespace LrtIntegration.Pack.Protection;

/// <summary>Finds what may not stand in a text that came from outside, and covers it.</summary>
internal static class Leaks
{
    /// <summary>In any text: numbers of persons, ways to reach them, dates of birth.</summary>
    public static IReadOnlyList<Leak> InText(string text) =>
        Apart(PersonalNumbers.Find(text).Concat(ContactDetails.Find(text)).Concat(PersonalDetails.BirthDates(text)));

    /// <summary>In the words of a provincial table: names of officials and counts of a few children as well.</summary>
    public static IReadOnlyList<Leak> InSignal(string text) =>
        Apart(InText(text).Concat(PersonalDetails.Names(text)).Concat(PersonalDetails.SmallCounts(text)));

    /// <summary>The text with each leak named instead of shown.</summary>
    public static string Cover(string text, IReadOnlyList<Leak> leaks)
    {
        if (leaks.Count == 0) return text;
        var covered = new StringBuilder(text.Length);
        var end = 0;
        foreach (var leak in leaks)
        {
            covered.Append(text, end, leak.Start - end).Append(LeakWords.Mask(leak.Kind));
            end = leak.End;
        }

        return covered.Append(text, end, text.Length - end).ToString();
    }

    // In the order of the text; of two that overlap the one that begins first, and then the longer.
    private static List<Leak> Apart(IEnumerable<Leak> found)
    {
        var apart = new List<Leak>();
        foreach (var leak in found.OrderBy(leak => leak.Start).ThenByDescending(leak => leak.Length))
        {
            if (apart.Count == 0 || leak.Start >= apart[^1].End)
                apart.Add(leak);
        }

        return apart;
    }
}
