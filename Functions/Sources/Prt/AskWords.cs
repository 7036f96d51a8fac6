using System.Text.RegularExpressions;
using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Sources.Prt;

/// <summary>What senders write behind "Gevraagd aan LRT", and what that asks.</summary>
internal static partial class AskWords
{
    /// <summary>Null where the words are not understood; "ter bespreking" is understood, but asks for no decision that anyone could prepare.</summary>
    public static Ask? Of(string words)
    {
        var folded = Folded.Of(words);
        if (Information().IsMatch(folded))
            return Ask.Information;
        if (Decision().IsMatch(folded))
            return Ask.Decision;
        if (Action().IsMatch(folded))
            return Ask.Action;
        return Discussion().IsMatch(folded) ? Ask.Unsorted : null;
    }

    [GeneratedRegex(@"^(ter)?(info|informatie|kennisname|kennisneming|informerend)|^geen(besluit|actie|vraag)|^alleenterinformatie", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Information();

    [GeneratedRegex(@"^(een|ter|om)*(lrt)?(besluit|beslissing|besluitvorming|beslissen|instemming|instemmen|akkoord|vaststelling|vaststellen|goedkeuring)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Decision();

    [GeneratedRegex(@"^(een|ter)?(actie|inzet|uitvoering|oppakken|bzk|jenv|szw|fin|ocw|vws|coa|ministerie)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Action();

    [GeneratedRegex(@"^(ter)?(bespreking|bespreken|discussie|overleg|gedachtewisseling|oordeelsvorming)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Discussion();
}
