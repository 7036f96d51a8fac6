using Cronos;

namespace LrtIntegration.Reference;

/// <summary>When each timer function should run, as the settings <c>Schedules__*</c> tell the host too: six-field cron, in UTC.</summary>
internal sealed class TimerSchedules
{
    // A timer may fire late; the host itself looks at its schedules once a minute.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    private readonly SortedDictionary<string, CronExpression> schedules = new(StringComparer.Ordinal);

    /// <summary>Throws <see cref="InvalidDataException"/> with a Dutch sentence where a schedule is none.</summary>
    public static TimerSchedules From(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var read = new TimerSchedules();
        foreach (var (function, text) in settings.Where(setting => !string.IsNullOrWhiteSpace(setting.Value)))
        {
            if (!CronExpression.TryParse(text!, CronFormat.IncludeSeconds, out var schedule))
                throw new InvalidDataException($"Schedules__{function} is geen schema: {text}. Schrijf zes velden, zoals 0 */15 * * * * voor elk kwartier.");
            read.schedules.Add(function, schedule);
        }

        return read;
    }

    public IEnumerable<string> Functions => schedules.Keys;

    /// <summary>Whether the function should have run again by now.</summary>
    /// <param name="since">Its last run; where it never ran, the start of the program.</param>
    public bool IsOverdue(string function, DateTimeOffset since, DateTimeOffset now) =>
        schedules.TryGetValue(function, out var schedule)
        && schedule.GetNextOccurrence(since, TimeZoneInfo.Utc) is { } next
        && next + Grace < now;
}
