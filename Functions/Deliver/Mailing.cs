using System.Runtime.CompilerServices;
using System.Text.Json;
using LrtIntegration.Dossier;
using LrtIntegration.Render;
using LrtIntegration.Render.Mail;

namespace LrtIntegration.Deliver;

/// <summary>What was decided for one occasion: which version of which pack goes out, or why none does.</summary>
/// <param name="Skipped">Dutch; null where a pack goes out.</param>
internal sealed record Mailing(string Key, DateOnly Meeting, int Version, DateTimeOffset OpenedAt, string? Skipped = null);

/// <summary>A letter as it is kept: what it carries stays on the shelf of packs.</summary>
internal sealed record KeptLetter(string Subject, string Html, string Text, IReadOnlyList<string> Attachments);

/// <summary>The mailings in the dossier, each with its letter, so that every recipient and every later try has the same.</summary>
internal sealed class Mailings(IStore store, PackCatalogue packs)
{
    private const string Folder = "deliveries/mailings/";
    private static readonly byte[] Held = "{}"u8.ToArray();

    public async Task<Mailing?> FindAsync(string key, CancellationToken cancellation) =>
        await store.ReadAsync(PathOf(key), cancellation) is { } item ? Read(item) : null;

    /// <summary>The mailing with which the last letter went out, and null where none did.</summary>
    public async Task<Mailing?> LastAsync(CancellationToken cancellation) => await SentAsync(cancellation).MaxByAsync(mailing => mailing.OpenedAt, cancellationToken: cancellation);

    /// <summary>All mailings with which a letter went out, in no order.</summary>
    public async IAsyncEnumerable<Mailing> SentAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var path in store.ListAsync(Folder, cancellation))
        {
            if (path.EndsWith("/mailing.json", StringComparison.Ordinal) && await store.ReadAsync(path, cancellation) is { } item && Read(item) is { Skipped: null } mailing)
                yield return mailing;
        }
    }

    /// <summary>The mailing of this key: this one, or the one that another decided on before.</summary>
    public async Task<Mailing> OpenAsync(Mailing mailing, MailLetter? letter, CancellationToken cancellation)
    {
        if (letter is not null)
        {
            var kept = new KeptLetter(letter.Subject, letter.Html, letter.Text, [.. letter.Attachments.Select(file => file.Name)]);
            await store.WriteIfAbsentAsync(LetterOf(mailing), JsonSerializer.SerializeToUtf8Bytes(kept, DeliveryJson.Default.KeptLetter), cancellation);
        }

        return await store.WriteIfAbsentAsync(PathOf(mailing.Key), JsonSerializer.SerializeToUtf8Bytes(mailing, DeliveryJson.Default.Mailing), cancellation)
            ? mailing
            : (await FindAsync(mailing.Key, cancellation))!;
    }

    /// <summary>Notes that the gate kept this version back from this occasion; false where that was noted before.</summary>
    public Task<bool> HoldAsync(string key, int version, CancellationToken cancellation) =>
        store.WriteIfAbsentAsync(FormattableString.Invariant($"{Folder}{key}/held-v{version}.json"), Held, cancellation);

    public async Task<MailLetter> LetterAsync(Mailing mailing, CancellationToken cancellation)
    {
        var item = await store.ReadAsync(LetterOf(mailing), cancellation)
            ?? throw new InvalidDataException($"Het dossier is beschadigd: {LetterOf(mailing)} ontbreekt. Zet dit bestand terug uit een reservekopie.");
        var kept = JsonSerializer.Deserialize(item.Content.Span, DeliveryJson.Default.KeptLetter)!;
        var files = new List<RenderedDocument>();
        foreach (var name in kept.Attachments)
            files.Add(new RenderedDocument(name, FileTypes.Of(name), (await packs.DocumentAsync(mailing.Meeting, mailing.Version, name, cancellation)).ToArray()));
        return new MailLetter(kept.Subject, kept.Html, kept.Text, files);
    }

    private static Mailing Read(StoredItem item) => JsonSerializer.Deserialize(item.Content.Span, DeliveryJson.Default.Mailing)!;

    private static string PathOf(string key) => $"{Folder}{key}/mailing.json";

    private static string LetterOf(Mailing mailing) => FormattableString.Invariant($"{Folder}{mailing.Key}/letter-{mailing.Meeting:yyyy-MM-dd}-v{mailing.Version}.json");
}
