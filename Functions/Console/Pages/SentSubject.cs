using System.Globalization;
using System.Text.RegularExpressions;
using LrtIntegration.Deliver;
using LrtIntegration.Reference;
using LrtIntegration.Render.Mail;

namespace LrtIntegration.Console.Pages;

/// <summary>What a delivery is about in words, where its receipt has the key of a week, a meeting, a version or a source.</summary>
internal static partial class SentSubject
{
    private const string Returns = "returns";
    private const string Reminders = "reminders-";

    /// <summary>Dutch. A key of another form is shown as it is.</summary>
    public static string Of(Receipt receipt) => receipt.Kind is DeliveryKind.Report ? OfReport(receipt.About.Split('/')[0]) : Of(receipt.About);

    private static string OfReport(string about) =>
        about == Returns ? "retourberichten"
        : about.StartsWith(Reminders, StringComparison.Ordinal) ? $"herinneringen, {Of(about[Reminders.Length..])}"
        : Of(about);

    private static string Of(string about) =>
        Week().Match(about) is { Success: true } week ? $"week {week.Groups["week"].Value.TrimStart('0')} van {week.Groups["year"].Value}"
        : Meeting().Match(about) is { Success: true } meeting && DateOnly.TryParseExact(meeting.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? $"{Source(meeting.Groups["source"].Value)}vergadering van {DutchText.Date(day)}{(meeting.Groups["version"].Success ? $", versie {meeting.Groups["version"].Value}" : "")}"
        : about;

    private static string Source(string source) => source switch
    {
        "" => "",
        "coa" => "cijfers COA, ",
        "bzk" => "aanvragen BZK, ",
        "minutes" => "verslag van de vorige vergadering, ",
        _ => $"PRT {Place.Of(source.ToUpperInvariant())}, ",
    };

    [GeneratedRegex("^(?<year>[0-9]{4})-w(?<week>[0-9]{2})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Week();

    [GeneratedRegex("^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(-v(?<version>[0-9]+)|-(?<source>coa|bzk|minutes|pv[0-9]{2}))?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Meeting();
}
