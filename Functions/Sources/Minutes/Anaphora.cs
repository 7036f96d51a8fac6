using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Minutes;

/// <summary>Words that point back, so that a clause cannot be understood without the sentence before it.</summary>
internal static partial class Anaphora
{
    public static bool IsIn(string clause) => Pointing().IsMatch(clause);

    /// <summary>Whether the sentence goes on about the last one: "Deze komt ...", "Dit gebeurt ...".</summary>
    public static bool Opens(string sentence) => Opening().IsMatch(sentence);

    /// <summary>Whether the clause says only that "this" will be done: the sentence before says what.</summary>
    public static bool IsAll(string clause) => Only().IsMatch(clause);

    [GeneratedRegex(@"(?<!\p{L})((dit|deze)(?!\s(week|maand|jaar|zomer|najaar|voorjaar|winter|kwartaal|vergadering)(?!\p{L}))|dat(?=\s(te\s)?(gaan\s)?(doen|oppakken|uitzoeken|regelen))|hier(van|op|mee|over|aan|toe|naar|bij|voor|in|omtrent)?|er(op|over|aan|mee|toe|naar|bij|van)|daar(van|op|mee|over|aan|toe|naar|bij|voor))(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Pointing();

    [GeneratedRegex(@"^(deze|dit|dat|die|hij|het\s(stuk|kader|voorstel)|de\s(kaart|notitie|handreiking|brief|regeling|menukaart))\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^((gaat|zal)\s)?(dit|dat|het)\s(te\s)?(gaan\s|zullen\s)?(doen|oppakken|regelen|uitvoeren)$|^pakt\s(dit|dat|het)\sop$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Only();
}
