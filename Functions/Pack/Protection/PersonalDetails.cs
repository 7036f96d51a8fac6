using System.Text.RegularExpressions;

namespace LrtIntegration.Pack.Protection;

/// <summary>What else points at one person: dates of birth, names, and counts of a few children.</summary>
internal static partial class PersonalDetails
{
    private const int Timeout = 2_000;

    private const string Name =
        @"(?:(?:\p{Lu}\.\s?){1,4}(?:(?:van|de|der|den|ten|ter|te|el|al|ben)\s){0,3}|\p{Lu}[\p{Ll}'’-]+\s(?:(?:van|de|der|den|ten|ter|te|el|al|ben)\s){0,3}|(?:(?:van|de|der|den|ten|ter|te|el|al|ben)\s){0,3})\p{Lu}[\p{L}'’-]{2,}(?:-\p{Lu}[\p{L}'’-]+)?";

    public static IEnumerable<Leak> BirthDates(string text) =>
        BirthDate().Matches(text).Select(match => match.Groups["date"]).Select(date => new Leak(LeakKind.DateOfBirth, date.Index, date.Length));

    /// <summary>Names behind a title or a function, and initials with a surname.</summary>
    public static IEnumerable<Leak> Names(string text) =>
        Titled().Matches(text).Concat(Initialled().Matches(text))
            .Select(match => match.Groups["name"])
            .Select(name => new Leak(LeakKind.PersonalName, name.Index, name.Length));

    public static IEnumerable<Leak> SmallCounts(string text) =>
        SmallCount().Matches(text).Select(match => new Leak(LeakKind.SmallCount, match.Index, match.Length));

    [GeneratedRegex(@"(?:\bgeboren|\bgeboortedatum|\bgeb\.?(?:\s?datum)?|\bdob\b|[*°])\s{0,2}(?:op|is|d\.d\.|:|=|te\s\p{Lu}\p{L}+(?:\sop)?|in\s\p{Lu}\p{L}+\sop)?\s{0,2}(?<date>\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}\s(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?\s(?:19|20)\d{2})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex BirthDate();

    [GeneratedRegex(@"(?:(?<![\p{L}\d])(?:[Dd]e heer|[Dd]hr\.?|[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Mm]eneer|[Cc]ontactpersoon(?:\sis)?:?|[Bb]ehandelaar:?|[Bb]ehandeld door:?|[Ss]teller:?|[Aa]mbtenaar|[Bb]eleids(?:medewerker|adviseur|ambtenaar)|[Aa]ccounthouder:?|[Pp]rojectleider|[Cc]asemanager|[Vv]oogd|[Ll]ocatiemanager)\s{1,2})(?<name>" + Name + ")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Titled();

    [GeneratedRegex(@"(?<![\p{L}\d.])(?<name>(?:\p{Lu}\.\s?){1,4}(?:(?:van|de|der|den|ten|ter|te|el|al|ben)\s){0,3}\p{Lu}\p{Ll}[\p{L}'’-]+(?:-\p{Lu}\p{L}+)?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Initialled();

    [GeneratedRegex(@"(?<![\d.,\p{L}-])(?:[1-4]|één|twee|drie|vier)\s(?:alleenstaande\s)?(?:minderjarige\s(?:vreemdelingen?|asielzoekers?|vluchtelingen?)|amv(?:[’']?s|['’]ers?)?)(?![-\p{L}])(?!\s?-)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex SmallCount();
}
