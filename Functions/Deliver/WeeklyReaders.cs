using LrtIntegration.Dossier;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Render.Mail;

namespace LrtIntegration.Deliver;

/// <summary>The members as readers: what they were told last, and so what is news to them.</summary>
internal sealed class WeeklyReaders(Mailings mailings, PackCatalogue packs)
{
    /// <summary>What a mail now tells them.</summary>
    public async Task<News> NewsAsync(BriefingPack pack, CancellationToken cancellation) =>
        await NewsAfterAsync(await mailings.LastAsync(cancellation), pack, cancellation);

    /// <summary>What the mail with this version told them, for who follows it in another way.</summary>
    public async Task<News> NewsOfMailingAsync(BriefingPack pack, CancellationToken cancellation)
    {
        var sent = await mailings.SentAsync(cancellation).OrderBy(mailing => mailing.OpenedAt).ToListAsync(cancellation);
        return await NewsAfterAsync(sent.TakeWhile(mailing => mailing.Meeting != pack.Meeting.Date || mailing.Version != pack.Version).LastOrDefault(), pack, cancellation);
    }

    private async Task<News> NewsAfterAsync(Mailing? last, BriefingPack pack, CancellationToken cancellation) =>
        last is null || await packs.ContentsAsync(last.Meeting, last.Version, cancellation) is null
            ? News.SinceMeeting(pack)
            : News.After(
                new EarlierMail(PackReader.Read(await packs.DocumentAsync(last.Meeting, last.Version, "pack.json", cancellation)), DateOnly.FromDateTime(Amsterdam.At(last.OpenedAt))),
                pack);
}
