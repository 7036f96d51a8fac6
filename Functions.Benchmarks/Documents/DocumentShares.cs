using System.Diagnostics;
using System.Globalization;
using LrtIntegration.Commands;
using LrtIntegration.Dossier;
using LrtIntegration.Pack;
using LrtIntegration.Render;
using LrtIntegration.Render.Docx;
using LrtIntegration.Render.Html;
using LrtIntegration.Render.Pdf;
using Microsoft.Extensions.DependencyInjection;

namespace LrtIntegration.Benchmarks.Documents;

/// <summary>How long each document of one pack takes: the first time, as in a process that makes one pack, and the median of nine more.</summary>
internal static class DocumentShares
{
    private const int Times = 9;

    public static async Task MeasureAsync(string folder)
    {
        await using var program = Registration.Over(new FolderStore(folder));
        var pdf = program.GetRequiredService<BriefingPdf>();
        var pack = await PackAsync(program);
        await TellAsync("start of the typesetter", 0, async () =>
        {
            await pdf.PrepareAsync(CancellationToken.None);
            return null;
        });
        await TellAsync("briefing.pdf", Times, () => pdf.RenderAsync(pack, CancellationToken.None));
        await TellAsync("briefing.docx", Times, () => Task.FromResult<RenderedDocument?>(BriefingDocx.Render(pack)));
        await TellAsync("briefing.html", Times, () => Task.FromResult<RenderedDocument?>(BriefingHtml.Render(pack)));
        await TellAsync("pack.json", Times, () => Task.FromResult<RenderedDocument?>(PackJson.Render(pack)));
    }

    private static async Task<BriefingPack> PackAsync(ServiceProvider program)
    {
        var order = MeetingChoice.On(new(2023, 7, 20), HandKeptFiles.Calendar(null)).Order("Concept - intern beraad");
        var deliveries = await program.GetRequiredService<EvidenceDepot>().DeliveriesAsync(CancellationToken.None).ToListAsync();
        return PackComposer.Compose(new(order.Meeting, order.Previous, deliveries, [], order.Schemes, order.Marking));
    }

    private static async Task TellAsync(string name, int times, Func<Task<RenderedDocument?>> render)
    {
        var (first, document) = await TimedAsync(render);
        var more = new List<double>();
        for (var i = 0; i < times; i++)
            more.Add((await TimedAsync(render)).Milliseconds);
        more.Sort();
        var median = more.Count == 0 ? "" : more[more.Count / 2].ToString("F0", CultureInfo.InvariantCulture);
        System.Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24} first {first,6:F0} ms   again {median,6} ms   {document?.Content.Length ?? 0,9} bytes"));
    }

    private static async Task<(double Milliseconds, RenderedDocument? Document)> TimedAsync(Func<Task<RenderedDocument?>> render)
    {
        var start = Stopwatch.GetTimestamp();
        var document = await render();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, document);
    }
}
