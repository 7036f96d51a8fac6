using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Azure;

namespace LrtIntegration.Telemetry;

/// <summary>A failure as the log tells it: what it was and where it happened. Not its message: a library may have put an address, a path or a key in it.</summary>
internal static class FailureText
{
    private const int MostFrames = 12;

    public static string Of(Exception failure)
    {
        var text = new StringBuilder();
        Add(text, failure);
        return text.ToString();
    }

    private static void Add(StringBuilder text, Exception failure)
    {
        text.Append(failure.GetType().FullName);
        if (Detail(failure) is { Length: > 0 } detail)
            text.Append(CultureInfo.InvariantCulture, $" ({detail})");
        foreach (var frame in Frames(failure))
            text.Append(' ').Append(frame);
        foreach (var cause in failure is AggregateException many ? many.InnerExceptions : failure.InnerException is { } one ? [one] : (IReadOnlyList<Exception>)[])
        {
            text.Append(" <- ");
            Add(text, cause);
        }
    }

    private static string Detail(Exception failure) => failure switch
    {
        RequestFailedException refused => string.Create(CultureInfo.InvariantCulture, $"{refused.Status} {refused.ErrorCode}").TrimEnd(),
        HttpRequestException wire => string.Create(CultureInfo.InvariantCulture, $"{wire.HttpRequestError} {(int?)wire.StatusCode}").TrimEnd(),
        SocketException socket => socket.SocketErrorCode.ToString(),
        InvalidDataException told when IsOurs(told) => told.Message,
        _ => "",
    };

    // Such a sentence is this program's own, for readers: it names a setting, or a path within the dossier.
    private static bool IsOurs(Exception failure) => failure.TargetSite?.Module == typeof(FailureText).Module;

    // Without the place in the source: it names folders of the machine that built it.
    private static IEnumerable<string> Frames(Exception failure) =>
        (failure.StackTrace ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line.StartsWith("at ", StringComparison.Ordinal))
            .Take(MostFrames)
            .Select(line => line.Split(" in ", 2)[0]);
}
