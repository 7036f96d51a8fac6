using LrtIntegration.Deliver;
using LrtIntegration.Intake.Mailboxes;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Render.Reminders;
using LrtIntegration.Sources;

namespace LrtIntegration;

/// <summary>Reminds each source that has not delivered, once for each meeting, some days before its last day.</summary>
internal sealed partial class ReminderRound(
    DeliverySettings settings,
    ReminderSettings reminders,
    IReadOnlyList<MailboxSettings> mailboxes,
    MeetingCalendar calendar,
    MeetingBook meetings,
    DropSweep drops,
    Briefing briefing,
    KeptLetters letters,
    Post post,
    ReminderReport report,
    TimeProvider clock,
    ILogger<ReminderRound> log)
{
    private static readonly TimeOnly Opening = new(8, 0);

    private static readonly string[] Sources = ["coa", "bzk", "minutes", .. Gazetteer.Provinces.Select(province => province.Code).Order(StringComparer.Ordinal)];

    public async Task TickAsync(CancellationToken cancellation)
    {
        var now = Amsterdam.At(clock.GetUtcNow());
        var today = DateOnly.FromDateTime(now);
        if (reminders.Addresses.Count == 0 || calendar.NextFrom(today) is not { } meeting)
            return;
        foreach (var dueOn in Sources.Select(source => DueOn(meeting, source)).Distinct().Order())
        {
            // What is due stays due until the last day is over: a tick may come late, or not at all.
            if (now < dueOn.AddDays(-reminders.Days).ToDateTime(Opening) || today > dueOn)
                continue;
            var asked = await letters.ReminderAsync(meeting.Date, dueOn, cancellation) ?? await letters.OpenAsync(await CaseOfAsync(meeting, dueOn, cancellation), cancellation);
            await RemindAsync(asked, cancellation);
        }
    }

    private async Task RemindAsync(ReminderCase asked, CancellationToken cancellation)
    {
        var outcomes = new List<ReminderOutcome>();
        foreach (var source in asked.Sources)
        {
            var awaited = Awaited.Of(source, calendar.Before(asked.Meeting)?.Date);
            if (reminders.AddressOf(source) is not { } address)
            {
                outcomes.Add(new ReminderOutcome(awaited.What, null));
                continue;
            }

            var delivery = new Deliver.Delivery(DeliveryKind.Reminder, FormattableString.Invariant($"{asked.Meeting:yyyy-MM-dd}-{source.ToLowerInvariant()}"), address);
            var letter = ReminderMail.Compose(awaited, asked.Meeting, asked.DueOn, mailboxes is [var first, ..] ? first.Address : settings.From!, reminders.FormatsAddress);
            outcomes.Add(new ReminderOutcome(awaited.What, await post.DeliverAsync(delivery, letter, cancellation)));
        }

        await report.TellAsync(asked, outcomes, cancellation);
        Log.Reminded(log, asked.Meeting, asked.DueOn, outcomes.Count(outcome => outcome.Receipt?.State is ReceiptState.Sent), outcomes.Count);
    }

    private async Task<ReminderCase> CaseOfAsync(Meeting meeting, DateOnly dueOn, CancellationToken cancellation)
    {
        await drops.TryAsync(cancellation);
        var coverage = (await briefing.ComposeAsync(meetings.OrderFor(meeting.Date)!, cancellation)).Coverage;
        return new ReminderCase(meeting.Date, dueOn,
        [
            .. coverage
                .Where(line => line.DueOn == dueOn && line.Status is (CoverageStatus.Missing or CoverageStatus.Stale))
                .Select(line => line.Source is SourceName.Prt ? line.Area : StableId.Camel(line.Source)),
        ]);
    }

    private static DateOnly DueOn(Meeting meeting, string source) => meeting.PapersDue.AddDays(-meeting.Terms.Of(source).DaysBeforePapersDue);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Reminders for {Meeting}, due on {DueOn}: {Sent} sent of {All} sources that had not delivered")]
        public static partial void Reminded(ILogger log, DateOnly meeting, DateOnly dueOn, int sent, int all);
    }
}
