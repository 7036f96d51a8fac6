using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Minutes;

/// <summary>The bodies that speak at the table: those that are known, and those that the attendance line of these minutes adds.</summary>
internal sealed partial class Bodies
{
    private static readonly Dictionary<string, string> Canonical = new(StringComparer.OrdinalIgnoreCase)
    {
        ["StasJenV"] = "SJenV",
        ["staatssecretaris"] = "SJenV",
        ["J&V"] = "JenV",
        ["Justitie en Veiligheid"] = "JenV",
        ["Binnenlandse Zaken"] = "BZK",
        ["Sociale Zaken"] = "SZW",
        ["Financiën"] = "FIN",
        ["Asiel en Migratie"] = "AenM",
        ["Veiligheidsberaad"] = "VB",
        ["CdK's"] = "CdK",
        ["CdK’s"] = "CdK",
        ["CdKs"] = "CdK",
        ["commissaris van de Koning"] = "CdK",
        ["commissarissen van de Koning"] = "CdK",
        ["DT&V"] = "DTenV",
        ["PRT's"] = "PRT",
        ["PRT’s"] = "PRT",
        ["Landelijke Regietafel"] = "LRT",
    };

    private readonly IReadOnlyList<Attendee> attendees;
    private readonly HashSet<string> added;

    public Bodies(IReadOnlyList<Attendee> attendees)
    {
        this.attendees = [.. attendees.Where(attendee => attendee.Name.Length > 0)];
        added = attendees.Select(attendee => attendee.Body).Where(body => body.Length > 1 && body.Any(char.IsUpper)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether there is such a body, whatever else it may be.</summary>
    public static bool IsKnown(string text) => Known().Match(text) is { Success: true } match && match.Length == text.Length;

    /// <summary>The bodies that the text names, in order, none inside another.</summary>
    public IReadOnlyList<Mention> In(string text)
    {
        var mentions = Known().Matches(text).Select(match => new Mention(match.Index, match.Index + match.Length, Short(match.Value)))
            .Concat(Capitals().Matches(text).Where(match => added.Contains(match.Value)).Select(match => new Mention(match.Index, match.Index + match.Length, match.Value)))
            .Concat(Persons(text));
        var apart = new List<Mention>();
        foreach (var mention in mentions.OrderBy(mention => mention.Start).ThenByDescending(mention => mention.End))
        {
            if (apart.Count == 0 || apart[^1].End <= mention.Start)
                apart.Add(mention);
        }

        return apart;
    }

    private static string Short(string name) => Canonical.GetValueOrDefault(name, name);

    // "Dhr. Kolff" in the text is who sits there for the VB by the attendance line.
    private IEnumerable<Mention> Persons(string text)
    {
        foreach (Match title in Titles().Matches(text))
        {
            var start = title.Index + title.Length;
            foreach (var attendee in attendees)
            {
                var name = Titles().Replace(attendee.Name, "");
                if (text.AsSpan(start).StartsWith(name, StringComparison.OrdinalIgnoreCase))
                    yield return new Mention(title.Index, start + name.Length, attendee.Body);
            }
        }
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}&-])(SJenV|StasJenV|MJenV|JenV|J&V|BZK|SZW|FIN|OCW|VWS|VRO|EZK|LNV|AenM|MAenM|COA|VNG|IPO|CdK['’]s|CdKs|CdK|VB|HLRT|LRT[ -]leden|LRT|PRT['’]s|PRT|IND|DTenV|DT&V|Nidos|Aedes|RVO|Divosa|Rijksheren|Justitie en Veiligheid|Binnenlandse Zaken|Sociale Zaken|Financiën|Asiel en Migratie|[Vv]eiligheidsberaad|[Cc]ommissaris(sen)? van de Koning|[Ss]taatssecretaris|[Ss]ecretariaat|[Vv]oorzitter|Landelijke Regietafel)(?![\p{L}\p{N}&-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Known();

    [GeneratedRegex(@"(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{N}&]+(?![\p{L}\p{N}-])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"(?<!\p{L})(dhr\.?|mevr\.?|mw\.?|de heer|mevrouw)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Titles();
}
