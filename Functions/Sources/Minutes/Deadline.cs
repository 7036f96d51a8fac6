using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Minutes;

/// <summary>The words that say when: "waarschijnlijk begin augustus", "vóór 1 september", "na de nadere uitwerking". Never made into a date.</summary>
internal static partial class Deadline
{
    private const string Sooner = @"((waarschijnlijk|naar verwachting|vermoedelijk|mogelijk|hopelijk|in ieder geval|uiterlijk|ruim|kort|nog)\s)*";
    private const string Part = @"(het\s(eind|einde|begin)\svan\s|(begin|eind|medio|half|eerste helft)\s)?";
    private const string Which = @"((de|het|dit|deze)\s)?((volgende|eerstvolgende|komende|eerste|tweede|derde|vierde|nadere|verdere)\s)?";
    private const string Seasons = @"(zomer(reces|vakantie)?|najaar|voorjaar|winter|herfst(reces)?|kerst(reces)?|reces|jaar|jaareinde|maand|week|kwartaal|weekend|Prinsjesdag)(\s(van\s)?[0-9]{4})?";
    private const string Events = @"(vergadering|overleg|bijeenkomst|H?LRT|uitwerking|besluitvorming|behandeling|formatie|verkiezingen|vaststelling|evaluatie|gesprek(ken)?|werkbezoek|regietafel)";
    private const string Months = @"(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(\s[0-9]{4})?";

    /// <summary>The first words of time that can be a deadline; empty where there are none.</summary>
    public static string In(string text)
    {
        foreach (Match match in Times().Matches(text))
        {
            if (!IsSubject(text[..match.Index], match))
                return match.Value;
        }

        return "";
    }

    // "de situatie na 4 september" tells what it is about, not when it will be done.
    private static bool IsSubject(string before, Match match) =>
        match.Groups["since"].Success && About().IsMatch(before);

    [GeneratedRegex(
        @"(?<!\p{L})" + Sooner + "("
        + @"(voor|vóór|rond|medio|begin|eind|half|in|tegen|tijdens|aan|(?<since>na|ná|vanaf))\s" + Part + Which + Seasons
        + @"|(eind|begin|medio|half)\s" + Which + Seasons
        + @"|(tijdens|(?<since>na|ná))\s" + Which + Events
        + @"|(voor|vóór|in|op|bij|tijdens)\s(de|het)\s(volgende|eerstvolgende|komende)\s" + Events
        + @"|((voor|vóór|op|per|rond|tegen|in|(?<since>na|ná|vanaf))\s)?((eind|begin|medio|half)\s|[0-9]{1,2}\s)" + Months
        + @"|(in|voor|vóór|per|(?<since>na|ná|vanaf))\s" + Months
        + @"|((voor|vóór|op|per|rond|(?<since>na|ná|vanaf))\s)?[0-9]{1,2}-[0-9]{1,2}-[0-9]{2,4}"
        + @"|((in|voor|vóór)\s)?week\s[0-9]{1,2}(?![0-9])|(in\s|voor\s|vóór\s)?Q[1-4](\s[0-9]{4})?"
        + @"|(deze|volgende|komende|eerstvolgende)\s(week|maand|zomer|vergadering|H?LRT)|(dit|volgend|komend)\s(jaar|najaar|voorjaar|kwartaal)"
        + @"|(binnen|over)\s(een|één|twee|drie|vier|zes|acht|enkele|[0-9]{1,2})\s(dagen|week|weken|maand|maanden)"
        + @"|binnenkort|op korte termijn|zo (snel|spoedig) mogelijk|z\.s\.m\.|zsm|spoedig|vandaag|morgen"
        + @")(?![\p{L}\p{N}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Times();

    [GeneratedRegex(@"(?<!\p{L})(over|van|omtrent|rond|rondom|situatie|periode)(\s\S+){0,4}\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex About();
}
