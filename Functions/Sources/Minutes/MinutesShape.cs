using System.Text.RegularExpressions;
using LrtIntegration.Intake;
using LrtIntegration.Sources.Text;

namespace LrtIntegration.Sources.Minutes;

/// <summary>What makes a text minutes, whatever it is called: numbered headings, an attendance line, and the verbs of people at a table.</summary>
internal static partial class MinutesShape
{
    private const int FewestHeadings = 2;
    private const int FewestVerbs = 3;

    /// <summary>Two of the three, and at least one of the verbs; in the body of a mail all three, for mails list points too.</summary>
    public static bool Fits(Drop drop, TextDocument document)
    {
        var minutes = MinutesDocument.Of(document);
        var verbs = document.Lines.Sum(line => Verbs().Count(line.Text));
        var signs = (minutes.Items.Count >= FewestHeadings ? 1 : 0)
            + (Attendance.IsIn(minutes) ? 1 : 0)
            + (verbs >= FewestVerbs ? 1 : 0);
        return verbs > 0 && minutes.Items.Count > 0 && signs >= (MailBody.Is(drop) ? 3 : 2);
    }

    /// <summary>Whether the head says that another table met: a provincial one, say.</summary>
    public static bool IsOfAnotherTable(MinutesDocument minutes) =>
        minutes.Opening.Any(passage => Provincial().IsMatch(passage.Text)) && !minutes.Opening.Any(passage => National().IsMatch(passage.Text));

    [GeneratedRegex(@"(?<!\p{L})(geeft|geven)\s([^.]{0,40}\s)?aan(?!\p{L})|(?<!\p{L})(zegt|zeggen)\s([^.]{0,80}\s)?toe(?!\p{L})|wordt\svastgesteld|gaat\sakkoord|stemt\sin\smet|afgesproken|vraagt|gevraagd|vult\s([^.]{0,20}\s)?aan|licht\s([^.]{0,80}\s)?toe|koppelt\s([^.]{0,30}\s)?terug|komt\s([^.]{0,40}\s)?terug|opgemerkt|benoemd|bezig\smet", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Verbs();

    [GeneratedRegex(@"(?<!\p{L})(PRT|LiRT|provinciale\sregietafel|HLRT|ambtelijke)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Provincial();

    [GeneratedRegex(@"(?<!\p{L})(LRT|landelijke\sregietafel)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex National();
}
