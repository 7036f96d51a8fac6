using System.Text.RegularExpressions;

namespace LrtIntegration.Pack.Protection;

/// <summary>Numbers that belong to one person: burgerservicenummer and V-nummer.</summary>
internal static partial class PersonalNumbers
{
    private const int Timeout = 2_000;

    // How far before a number its label may stand.
    private const int Reach = 32;

    public static IEnumerable<Leak> Find(string text)
    {
        foreach (Match match in ForeignerNumber().Matches(text))
            yield return new(LeakKind.ForeignerNumber, match.Groups["number"].Index, match.Groups["number"].Length);
        foreach (Match match in NineDigits().Matches(text))
        {
            if (PassesElevenTest(match.Value) && IsPersonal(text, match))
                yield return new(LeakKind.CitizenServiceNumber, match.Index, match.Length);
        }
    }

    /// <summary>The 11-test: nine weighted digits add up to a multiple of eleven.</summary>
    public static bool PassesElevenTest(string number)
    {
        int[] digits = [.. number.Where(char.IsAsciiDigit).Select(digit => digit - '0')];
        if (digits.Length == 8)
            digits = [0, .. digits];
        return digits.Length == 9
            && digits.Any(digit => digit != 0)
            && digits.Select((digit, place) => digit * (place == 8 ? -1 : 9 - place)).Sum() % 11 == 0;
    }

    // A number that says of itself what it is, is that: a case number, an amount, a chamber of commerce number.
    private static bool IsPersonal(string text, Match match)
    {
        var before = text[Math.Max(0, match.Index - Reach)..match.Index];
        var after = text[match.Index..][match.Length..Math.Min(match.Length + Reach, text.Length - match.Index)];
        if (Labelled().IsMatch(before))
            return true;
        return match.Value.Count(char.IsAsciiDigit) == 9
            && !match.Value.Contains('.', StringComparison.Ordinal)
            && !OtherNumber().IsMatch(before)
            && !Counted().IsMatch(after);
    }

    [GeneratedRegex(@"(?<![\p{L}\d.,/_-])(?:\d{8,9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3}|\d{3}-\d{3}-\d{3})(?![\d_/]|[.,-]\d|\p{L})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex NineDigits();

    [GeneratedRegex(@"\b(?:v[\s.-]?nummers?|v[\s.-]?nr\.?|vreemdelingennummers?|v)[\s:.=-]{0,4}(?:is\s|van\s[\p{L}. ]{1,20}:?\s?)?(?<number>\d{10}|\d{3}[. -]\d{3}[. -]\d{4})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex ForeignerNumber();

    [GeneratedRegex(@"\b(?:bsn|b\.s\.n\.?|burger\s?service\s?nummers?|sofi[\s-]?nummers?)\W{0,4}(?:is|nr\.?|nummer)?\W{0,4}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(?:zaak\w*|dossier\w*|kenmerk\w*|referentie\w*|ref\.?|aanvraag\w*|aanvr\.|order\w*|factuur\w*|besluit\w*|beschikking\w*|kvk\w*|rsin|btw\w*|iban\w*|rekening\w*|registratie\w*|document\w*|project\w*|verplichting\w*|volg\w*|inkoop\w*|polis\w*|kamerstuk\w*|nummer\s+van\s+de\s+\w+|€|eur(?:o)?|bedrag|budget|tel\w*\.?)\W{0,3}(?:nr\.?|nummer|no\.?|onder)?\W{0,3}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex OtherNumber();

    [GeneratedRegex(@"^\s?(?:euro|eur\b|€|,-|,\d\d|personen|inwoners|mensen|stuks|plekken|plaatsen|m2|m²|kb|mb|bytes)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Counted();
}
