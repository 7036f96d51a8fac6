using System.Globalization;
using System.Text.Json;
using LrtIntegration.Intake.Mailboxes;

namespace LrtIntegration.Dossier;

/// <summary>How each mailbox was last counted against the dossier. Only added to.</summary>
internal sealed class ReconciliationLedger(IStore store)
{
    private const string Folder = "reconciliations/";

    public Task AddAsync(MailboxReconciliation counted, CancellationToken cancellation)
    {
        var moment = counted.CountedAt.UtcDateTime.ToString("yyyyMMdd't'HHmmss'z'", CultureInfo.InvariantCulture);
        return store.WriteIfAbsentAsync(
            $"{Folder}{MailboxLedger.KeyOf(counted.Address)}/{moment}.json",
            JsonSerializer.SerializeToUtf8Bytes(counted, MailboxJson.Default.MailboxReconciliation),
            cancellation);
    }

    /// <summary>The last count of this mailbox; null where it was never counted.</summary>
    public async Task<MailboxReconciliation?> LastAsync(string address, CancellationToken cancellation) =>
        await store.ListAsync($"{Folder}{MailboxLedger.KeyOf(address)}/", cancellation).LastOrDefaultAsync(cancellation) is { } path ? await OneAsync(path, cancellation) : null;

    /// <summary>The last count of each mailbox, in order of address.</summary>
    public async Task<IReadOnlyList<MailboxReconciliation>> LastAsync(CancellationToken cancellation)
    {
        var last = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var path in store.ListAsync(Folder, cancellation))
            last[path.Split('/')[1]] = path;

        var counts = new List<MailboxReconciliation>();
        foreach (var path in last.Values)
            counts.Add(await OneAsync(path, cancellation));
        return [.. counts.OrderBy(count => count.Address, StringComparer.Ordinal)];
    }

    /// <summary>How many mails were missing at the last count of each mailbox.</summary>
    public async Task<int> MissingAsync(CancellationToken cancellation) => (await LastAsync(cancellation)).Sum(count => count.Missing.Count);

    private async Task<MailboxReconciliation> OneAsync(string path, CancellationToken cancellation)
    {
        try
        {
            return JsonSerializer.Deserialize((await store.ReadAsync(path, cancellation))!.Content.Span, MailboxJson.Default.MailboxReconciliation)!;
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"Het dossier is beschadigd: {path} is niet te lezen. Zet dit bestand terug uit een reservekopie.", exception);
        }
    }
}
