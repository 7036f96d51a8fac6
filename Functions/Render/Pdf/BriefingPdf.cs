using System.Text.Encodings.Web;
using System.Text.Json;
using LrtIntegration.Pack;

namespace LrtIntegration.Render.Pdf;

/// <summary><c>briefing.pdf</c>: the pack as tagged pages that meet PDF/UA-1, which Typst checks as it makes them (docs/decisions/0005-pdf.md says why).</summary>
internal sealed class BriefingPdf(Typesetter typesetter)
{
    public const string Name = "briefing.pdf";

    private static readonly JsonSerializerOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Dutch: why there is no PDF; null where there is one.</summary>
    public string? Absence => typesetter.Absence;

    /// <summary>Starts what makes the PDF, for who will want one soon.</summary>
    public Task PrepareAsync(CancellationToken cancellation) =>
        typesetter.Absence is null ? typesetter.PrepareAsync(DataOf(FirstPage.Pack), cancellation) : Task.CompletedTask;

    /// <summary>Null where nothing on this machine can make it.</summary>
    public async Task<RenderedDocument?> RenderAsync(BriefingPack pack, CancellationToken cancellation) =>
        typesetter.Absence is null && await typesetter.SetAsync(DataOf(pack), LastArrival.Of(pack), cancellation) is { } content
            ? new(Name, "application/pdf", content)
            : null;

    private static string DataOf(BriefingPack pack) => PaperPack.Of(pack).ToJsonString(Layout);
}
