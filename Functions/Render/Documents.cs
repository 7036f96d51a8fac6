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
    private static readonly Lazy<Task> Rehearsed = new(() => Task.Run(Rehearse));

    /// <summary>Dutch: which document a pack of this machine lacks, and why; null where it has all.</summary>
    public string? Remark => pdf.Absence;

    /// <summary>Starts what is slow to start, for who will render soon.</summary>
    public Task PrepareAsync(CancellationToken cancellation) => Task.WhenAll(Task.Run(() => pdf.PrepareAsync(cancellation), cancellation), Rehearsed.Value);

    // Half of the time of the first documents is their code made ready.
    private static void Rehearse()
    {
        PackJson.Render(FirstPage.Pack);
        BriefingDocx.Render(FirstPage.Pack);
        BriefingHtml.Render(FirstPage.Pack);
        MailFile.Render(FirstPage.Pack, [BriefingCard.Render(FirstPage.Pack, News.Of(FirstPage.Pack))]);
    }

    /// <summary><c>pack.json</c>, on which others wait.</summary>
    public static Task<RenderedDocument> FactsAsync(BriefingPack pack, CancellationToken cancellation) => Begin("pack.json", PackJson.Render, pack, cancellation);

    /// <summary>The documents in a fixed order; the mail carries some of the others and goes to members alone, and the manifest of them all is the last.</summary>
    /// <param name="facts">That of <see cref="FactsAsync"/>.</param>
    public async Task<IReadOnlyList<RenderedDocument>> RenderAsync(BriefingPack pack, Task<RenderedDocument> facts, CancellationToken cancellation)
    {
        // What takes longest begins first.
        var paper = Task.Run(() => PaperAsync(pack, cancellation), cancellation);
        var word = Begin("briefing.docx", BriefingDocx.Render, pack, cancellation);
        var page = Begin("briefing.html", BriefingHtml.Render, pack, cancellation);
        var card = pack.Audience is Audience.Members ? Begin("teams.json", given => BriefingCard.Render(given, News.Of(given)), pack, cancellation) : null;
        await Task.WhenAll([paper, word, page, facts, .. card is null ? [] : (Task[])[card]]);
        RenderedDocument?[] begun = [await paper, await word, await page, await facts];
        RenderedDocument[] drawn = [.. begun.OfType<RenderedDocument>()];
        RenderedDocument[] messages = card is not null ? [await card, Drawn("mail.eml", () => MailFile.Render(pack, drawn))] : [];
        RenderedDocument[] made = [.. drawn.Concat(messages).OrderBy(document => document.Name, StringComparer.Ordinal), .. pack.Audience is Audience.Members ? ReturnLetters.Render(pack) : []];
        return [.. made, PackJson.Render(Manifest.Of(pack, made, Remark))];
    }

    // Each on a thread of its own: the pool has as many as there are cores, and one document would wait for another.
    private static Task<RenderedDocument> Begin(string name, Func<BriefingPack, RenderedDocument> render, BriefingPack pack, CancellationToken cancellation) =>
        Task.Factory.StartNew(() => Drawn(name, () => render(pack)), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);

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
