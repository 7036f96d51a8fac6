using System.Text.RegularExpressions;
using LrtIntegration.Reference;

namespace LrtIntegration.Sources.Prt;

/// <summary>The ways in which a province is named: in an answer, in running text, in a mail address.</summary>
internal static partial class ProvinceWords
{
    // The addresses of provinces that do not bear their name.
    private static readonly Dictionary<string, string> Short = new(StringComparer.OrdinalIgnoreCase)
    {
        ["pzh"] = "Zuid-Holland",
        ["pnh"] = "Noord-Holland",
        ["prvlimburg"] = "Limburg",
        ["brabant"] = "Noord-Brabant",
    };

    // Also the names of municipalities, whose addresses these are.
    private static readonly string[] CityNames = ["groningen", "utrecht"];

    /// <summary>The province that an answer names: "Drenthe", "provincie Fryslân", "PRT Zeeland", "LiRT", "PV22".</summary>
    public static Area? Find(string answer, DateOnly? on)
    {
        var day = on ?? new DateOnly(2023, 7, 1);
        var name = Around().Replace(answer, "").Trim(' ', '.', ',', ';', ':');
        foreach (var candidate in new[] { answer, name })
        {
            if (candidate.Trim().Length > 0 && Gazetteer.Resolve(AreaLevel.Province, "", candidate, day) is AreaMatch.Found found)
                return found.Area;
        }

        return Code().IsMatch(name) && Gazetteer.Resolve(AreaLevel.Province, name, "", day) is AreaMatch.Found byCode ? byCode.Area : null;
    }

    /// <summary>The province that a text names as such: "PRT Drenthe", "provincie Utrecht", "commissaris van de Koning in Limburg", "LiRT".</summary>
    public static Area? In(string text)
    {
        foreach (Match match in Named().Matches(text))
        {
            if (Find(match.Groups["name"].Value, null) is { } province)
                return province;
        }

        return text.Contains("LiRT", StringComparison.Ordinal) ? Find("Limburg", null) : null;
    }

    /// <summary>The province that a mail address belongs to: <c>drenthe.nl</c>, <c>prv-overijssel.nl</c>, <c>fryslan.frl</c>, <c>pzh.nl</c>, <c>prt-zeeland@...</c>.</summary>
    public static Area? OfAddress(string address)
    {
        if (Address().Match(address) is not { Success: true } match)
            return null;
        var local = match.Groups["local"].Value;
        if (LocalName().Match(local) is { Success: true } named && Find(named.Groups["name"].Value, null) is { } byLocal)
            return byLocal;
        foreach (var label in match.Groups["domain"].Value.Split('.').SkipLast(1))
        {
            var name = Short.GetValueOrDefault(label) ?? Prefix().Replace(label, "");
            if (CityNames.Contains(label, StringComparer.OrdinalIgnoreCase) && !Table().IsMatch(local))
                continue;
            if (name.Length > 2 && Find(name, null) is { } byDomain)
                return byDomain;
        }

        return null;
    }

    [GeneratedRegex(@"^\s*((de\s)?(provincie|prov\.?|prt|pv|provinciale regietafel)\s*[:-]?\s*)+|\s*\((prt|provincie)\)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Around();

    [GeneratedRegex(@"^PV[0-9]{2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<!\p{L})(PRT|(provinciale\s)?regie\s?tafel|provincie|prov\.|CdK|commissaris van de Koning)(\s(migratie(\s(en|&)\sintegratie)?|van|in|de|provincie|asiel))*\s+(?<name>(?!(van|in|de)\s)\p{Lu}[\p{L}-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<local>[\w.+-]{1,64})@(?<domain>[\w.-]{1,200})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(prt|regietafel|lrt|provincie)[._-]?(?<name>[\p{L}-]{4,})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex LocalName();

    [GeneratedRegex(@"^(provincie|prov|prv|prt|regietafel)-?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"prt|regietafel|provincie", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Table();
}
