using LrtIntegration.Api;
using LrtIntegration.Deliver;
using LrtIntegration.Dossier;
using LrtIntegration.Graph;
using LrtIntegration.Intake;
using LrtIntegration.Intake.Mailboxes;
using LrtIntegration.Reference;
using LrtIntegration.Telemetry;

namespace LrtIntegration;

/// <summary>The settings of the program as it answers HTTP, checked before it does.</summary>
internal sealed record WebSettings(
    StoreSettings Store,
    DropBoxSettings? Drops,
    AccessSettings Access,
    IWorkTray? Tray,
    MeetingCalendar Calendar,
    string Marking,
    GraphSettings Graph,
    IReadOnlyList<MailboxSettings> Mailboxes,
    DeliverySettings Delivery,
    TeamsSettings Teams,
    TimerSchedules Timers,
    ExportSettings Export,
    ReturnSettings Returns,
    ReminderSettings Reminders)
{
    /// <summary>Throws <see cref="InvalidDataException"/> with a Dutch sentence where something cannot be meant.</summary>
    public static WebSettings From(IConfiguration configuration)
    {
        var store = configuration.GetSection(StoreSettings.Section).Get<StoreSettings>() ?? new StoreSettings();
        var drops = BoxOf(configuration.GetSection(DropBoxSettings.Section).Get<DropBoxSettings>() ?? new DropBoxSettings(), store);
        var access = AccessOf(configuration);
        var graph = configuration.GetSection(GraphSettings.Section).Get<GraphSettings>() ?? new GraphSettings();
        if ((store.Objection ?? access.Objection ?? graph.Objection) is { } objection)
            throw new InvalidDataException(objection);
        drops?.Open(IntakeLimits.Default);
        var delivery = DeliverySettings.Bind(configuration);
        return new WebSettings(
            store,
            drops,
            access,
            WorkTraySettings.From(configuration).Open(),
            CalendarOf(configuration["Calendar:File"]),
            configuration["Briefing:Marking"] ?? BriefingOrder.DefaultMarking,
            graph,
            MailboxSettings.From(configuration),
            delivery,
            TeamsSettings.Bind(configuration),
            TimersOf(configuration),
            ExportSettings.From(configuration),
            ReturnSettings.Bind(configuration, delivery),
            ReminderSettings.Bind(configuration, delivery));
    }

    private static AccessSettings AccessOf(IConfiguration configuration)
    {
        try
        {
            return configuration.GetSection(AccessSettings.Section).Get<AccessSettings>() ?? new AccessSettings();
        }
        catch (InvalidOperationException exception)
        {
            throw new InvalidDataException("Auth__Platform moet true of false zijn.", exception);
        }
    }

    // With no place set, the drops are in the account of the dossier; a dossier in a folder has none.
    private static DropBoxSettings? BoxOf(DropBoxSettings drops, StoreSettings store) =>
        !string.IsNullOrWhiteSpace(drops.Folder + drops.ConnectionString + drops.AccountUri) ? drops
        : string.IsNullOrWhiteSpace(store.ConnectionString + store.AccountUri) ? null
        : drops with { ConnectionString = store.ConnectionString, AccountUri = store.AccountUri };

    private static TimerSchedules TimersOf(IConfiguration configuration) =>
        TimerSchedules.From(configuration.GetSection("Schedules").GetChildren().Select(child => KeyValuePair.Create(child.Key, child.Value)));

    private static MeetingCalendar CalendarOf(string? file)
    {
        if (string.IsNullOrWhiteSpace(file))
            return MeetingCalendar.Embedded;
        try
        {
            return MeetingCalendar.Parse(File.ReadAllBytes(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new InvalidDataException(
                exception is FormatException ? $"Calendar__File: {exception.Message} ({file})" : $"Calendar__File: het bestand {file} is er niet of kan niet worden gelezen.", exception);
        }
    }
}
