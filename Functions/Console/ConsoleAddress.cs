using System.Globalization;

namespace LrtIntegration.Console;

/// <summary>The addresses of the console. They hold dates, numbers and ids, and never a secret.</summary>
internal static class ConsoleAddress
{
    public const string Root = "/api/console";
    public const string OfRulings = Root + "/besluiten";
    public const string OfRequests = Root + "/briefings/{date}/verzoeken";
    public const string OfDocuments = Root + "/briefings/{date}/{version}/{**document}";

    /// <summary>The key in the query that chooses a meeting.</summary>
    public const string MeetingKey = "vergadering";

    public static string Of(string page) => page.Length == 0 ? Root : $"{Root}/{page}";

    public static string OfFile(string name) => $"{Root}/bestanden/{name}";

    public static string OfRequestsFor(DateOnly meeting) => $"{OfMeeting(meeting)}/verzoeken";

    public static string OfRequest(DateOnly meeting, string id) => $"{OfRequestsFor(meeting)}/{id}";

    public static string OfDocument(DateOnly meeting, int version, string document) =>
        string.Create(CultureInfo.InvariantCulture, $"{OfMeeting(meeting)}/{version}/{string.Join('/', document.Split('/').Select(Uri.EscapeDataString))}");

    public static string Query(DateOnly meeting) => $"?{MeetingKey}={Day(meeting)}";

    public static string Day(DateOnly meeting) => meeting.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string OfMeeting(DateOnly meeting) => $"{Root}/briefings/{Day(meeting)}";
}
