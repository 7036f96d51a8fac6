using System.Text.RegularExpressions;

namespace LrtIntegration.Pack.Protection;

/// <summary>Ways to reach a person: e-mail addresses and telephone numbers. Those of a desk or a service may stand.</summary>
internal static partial class ContactDetails
{
    private const int Timeout = 2_000;
    private const int Reach = 24;

    private static readonly HashSet<string> Desks = new(StringComparer.OrdinalIgnoreCase)
    {
        "aanvragen", "aanmelden", "administratie", "afdeling", "algemeen", "avg", "balie", "bestuur", "bestuurssecretariaat", "bzk", "coa", "cijfers", "communicatie", "contact", "data", "griffie",
        "grotegezinnen", "helpdesk", "huisvesting", "ind", "info", "informatie", "klantcontact", "loket", "lrt", "mail", "meldpunt", "migratie", "monitoring", "noreply", "no-reply", "opvang", "pers",
        "post", "postbus", "privacy", "prt", "redactie", "regeling", "regietafel", "secretariaat", "servicedesk", "statistiek", "subsidie", "team", "vragen", "webmaster", "weekcijfers", "woo", "wonen",
    };

    public static IEnumerable<Leak> Find(string text)
    {
        foreach (Match match in Address().Matches(text))
        {
            if (IsPrivate(match.Value))
                yield return new(LeakKind.PrivateEmail, match.Index, match.Length);
        }

        foreach (Match match in Telephone().Matches(text))
        {
            if (!Dated().IsMatch(match.Value) && !Service().IsMatch(match.Value) && !OtherNumber().IsMatch(text[Math.Max(0, match.Index - Reach)..match.Index]))
                yield return new(LeakKind.TelephoneNumber, match.Index, match.Length);
        }
    }

    /// <summary>Whether an address is that of a person: it names no desk, or its domain is one where people have their own mail.</summary>
    public static bool IsPrivate(string address) =>
        address.Split('@') is not [.., var local, _] || IsHome(address) || !local.Split('.', '-', '_', '+').Any(part => Desks.Contains(part.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')));

    /// <summary>Whether the domain is one where people have mail of their own.</summary>
    public static bool IsHome(string address) => HomeDomain().IsMatch(address);

    [GeneratedRegex(@"[\p{L}\d._%+'-]+(?:@|\s?[\[(]at[\])]\s?)[\p{L}\d-]+(?:\.[\p{L}\d-]+)+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Address();

    [GeneratedRegex(@"@(?:gmail|hotmail|outlook|live|icloud|me|yahoo|ziggo|kpnmail|kpnplanet|planet|xs4all|hetnet|home|casema|chello|upcmail|tele2|telfort|quicknet|protonmail|proton|gmx|msn)\.[a-z.]{2,6}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex HomeDomain();

    [GeneratedRegex(@"(?<![\p{L}\d.,/_-])(?:(?:\+|00)31[\s.-]?(?:\(0\)[\s.-]?)?[1-9]|\(?0[1-9])(?:[\s.-]?\)?[\s.-]?\d){8}(?![\d/_]|[.,-]\d|\p{L})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"^\d{1,2}[-. ]\d{1,2}[-. ](?:19|20)\d\d", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Dated();

    // Numbers of services: 0800, 0900 and 088 belong to no person.
    [GeneratedRegex(@"^\(?0(?:800|90[069]|88|14)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Service();

    [GeneratedRegex(@"(?:zaak\w*|dossier\w*|kenmerk\w*|referentie\w*|aanvraag\w*|factuur\w*|order\w*|iban\w*|rekening\w*|locatie\w*|nummer|code|€)\W{0,4}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex OtherNumber();
}
