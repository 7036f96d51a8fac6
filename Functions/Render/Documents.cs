using System.Diagnostics;
using LrtIntegration.Pack;
using LrtIntegration.Pack.Protection;
using LrtIntegration.Render.Cards;
using LrtIntegration.Render.Docx;
using LrtIntegration.Render.Html;
using LrtIntegration.Render.Mail;
using LrtIntegration.Render.Pdf;
using LrtIntegration.Render.Returns;
using LrtIntegration.Telemetry;

namespace LrtIntegration.Render;

/// <summary>All files of a pack. A new kind of document is one more line here.</summary>
internal sealed class Documents(BriefingPdf pdf)
{
    /// <summary>Dutch: which document a pack of this machine lacks, and why; null where it has all.</summary>
    public string? Remark => pdf.Absence;

    /// <summary>Starts what is slow to start, for who will render soon.</summary>
    public Task PrepareAsync(CancellationToken cancellation) => Task.Run(() => pdf.PrepareAsync(cancellation), cancellation);

    /// <summary><c>pack.json</c>, on which others wait.</summary>
    public static Task<RenderedDocument> FactsAsync(BriefingPack pack, CancellationToken cancellation) => Task.Run(() => Drawn("pack.json", () => PackJson.Render(pack)), cancellation);

    /// <summary>The documents in a fixed order; the mail carries some of the others and goes to members alone, and the manifest of them all is the last.</summary>
    /// <param name="facts">That of <see cref="FactsAsync"/>.</param>
    public async Task<IReadOnlyList<RenderedDocument>> RenderAsync(BriefingPack pack, Task<RenderedDocument> facts, CancellationToken cancellation)
    {
        // What takes longest begins first.
        var documents = await Task.WhenAll(
            Task.Run(() => PaperAsync(pack, cancellation), cancellation),
            Begin("briefing.docx", BriefingDocx.Render),
            Begin("briefing.html", BriefingHtml.Render));
        RenderedDocument[] drawn = [.. documents.OfType<RenderedDocument>(), await facts];
        RenderedDocument[] messages = pack.Audience is Audience.Members ? [Drawn("teams.json", () => BriefingCard.Render(pack, News.Of(pack))), Drawn("mail.eml", () => MailFile.Render(pack, drawn))] : [];
        RenderedDocument[] made = [.. drawn.Concat(messages).OrderBy(document => document.Name, StringComparer.Ordinal), .. pack.Audience is Audience.Members ? ReturnLetters.Render(pack) : []];
        return [.. made, PackJson.Render(Manifest.Of(pack, made, Remark))];

        Task<RenderedDocument?> Begin(string name, Func<BriefingPack, RenderedDocument> render) => Task.Run(RenderedDocument? () => Drawn(name, () => render(pack)), cancellation);
    }

    private async Task<RenderedDocument?> PaperAsync(BriefingPack pack, CancellationToken cancellation)
    {
        using var step = StepFor("briefing.pdf");
        return await pdf.RenderAsync(pack, cancellation);
    }

    private static RenderedDocument Drawn(string name, Func<RenderedDocument> render)
    {
        using var step = StepFor(name);
        return render();
    }

    private static Activity? StepFor(string document) => Steps.Begin("render", "document", document);
}
