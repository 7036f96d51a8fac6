using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LrtIntegration.Dossier;
using LrtIntegration.Render.Returns;

namespace LrtIntegration.Deliver;

/// <summary>What return messages and reminders say, fixed in the dossier before the first try, so that every later try says the same to the same.</summary>
internal sealed class KeptLetters(IStore store)
{
    private const string Folder = "deliveries/letters/";

    public Task<ReturnCase?> ReturnAsync(string sha256, CancellationToken cancellation) => FindAsync(PathOfReturn(sha256), DeliveryJson.Default.ReturnCase, cancellation);

    /// <summary>This one, or the one that was opened before: one file has one return message.</summary>
    public Task<ReturnCase> OpenAsync(ReturnCase file, CancellationToken cancellation) => OpenAsync(PathOfReturn(file.Sha256), file, DeliveryJson.Default.ReturnCase, cancellation);

    public Task<ReminderCase?> ReminderAsync(DateOnly meeting, DateOnly dueOn, CancellationToken cancellation) =>
        FindAsync(PathOfReminder(meeting, dueOn), DeliveryJson.Default.ReminderCase, cancellation);

    /// <summary>This one, or the one that was opened before: what a source is asked does not change between two tries.</summary>
    public Task<ReminderCase> OpenAsync(ReminderCase reminder, CancellationToken cancellation) =>
        OpenAsync(PathOfReminder(reminder.Meeting, reminder.DueOn), reminder, DeliveryJson.Default.ReminderCase, cancellation);

    private async Task<T?> FindAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : class =>
        await store.ReadAsync(path, cancellation) is { } item ? JsonSerializer.Deserialize(item.Content.Span, type) : null;

    private async Task<T> OpenAsync<T>(string path, T letter, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : class =>
        await store.WriteIfAbsentAsync(path, JsonSerializer.SerializeToUtf8Bytes(letter, type), cancellation) ? letter : (await FindAsync(path, type, cancellation))!;

    private static string PathOfReturn(string sha256) => $"{Folder}return-{sha256}.json";

    private static string PathOfReminder(DateOnly meeting, DateOnly dueOn) => FormattableString.Invariant($"{Folder}reminder-{meeting:yyyy-MM-dd}-{dueOn:yyyy-MM-dd}.json");
}
