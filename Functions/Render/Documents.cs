using LrtIntegration.Pack;
using LrtIntegration.Render.Cards;
using LrtIntegration.Pack.Protection;
using LrtIntegration.Render.Docx;
using LrtIntegration.Render.Html;
using LrtIntegration.Render.Mail;
using LrtIntegration.Render.Pdf;
using LrtIntegration.Render.Returns;

namespace LrtIntegration.Render;

/// <summary>All files of a pack. A new kind of document is one more line here.</summary>
internal sealed class Documents(BriefingPdf pdf)
{
    /// <summary>Dutch: which document a pack of this machine lacks, and why; null where it has all.</summary>
    public string? Remark => pdf.Absence;

    /// <summary>Starts what is slow to start, for who will render soon.</summary>
    public Task PrepareAsync(CancellationToken cancellation) => Task.Run(() => pdf.PrepareAsync(cancellation), cancellation);

    /// <summary>The documents in a fixed order; the mail carries some of the others and goes to members alone, and the manifest of them all is the last.</summary>
    public async Task<IReadOnlyList<RenderedDocument>> RenderAsync(BriefingPack pack, CancellationToken cancellation)
    {
        // What takes longest begins first.
        var documents = await Task.WhenAll(
            Task.Run(() => pdf.RenderAsync(pack, cancellation), cancellation),
            Begin(BriefingDocx.Render),
            Begin(BriefingHtml.Render),
            Begin(PackJson.Render));
        RenderedDocument[] drawn = [.. documents.OfType<RenderedDocument>()];
        RenderedDocument[] messages = pack.Audience is Audience.Members ? [BriefingCard.Render(pack), MailFile.Render(pack, drawn)] : [];
        RenderedDocument[] made = [.. drawn.Concat(messages).OrderBy(document => document.Name, StringComparer.Ordinal), .. pack.Audience is Audience.Members ? ReturnLetters.Render(pack) : []];
        return [.. made, PackJson.Render(Manifest.Of(pack, made, Remark))];

        Task<RenderedDocument?> Begin(Func<BriefingPack, RenderedDocument> render) => Task.Run(RenderedDocument? () => render(pack), cancellation);
    }
}
