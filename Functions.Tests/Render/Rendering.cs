using LrtIntegration.Pack;
using LrtIntegration.Render;
using LrtIntegration.Render.Pdf;
using Xunit;

[assembly: AssemblyFixture(typeof(LrtIntegration.Tests.Render.Rendering))]

namespace LrtIntegration.Tests.Render;

/// <summary>The renderers as the program puts them together, with one typesetter for all tests.</summary>
public sealed class Rendering : IAsyncDisposable
{
    private static readonly Typesetter Typesetter = new(TypesetterSettings.Default);

    internal static BriefingPdf Pdf { get; } = new(Typesetter);

    internal static async Task<IReadOnlyList<RenderedDocument>> DocumentsAsync(BriefingPack pack) =>
        await new Documents(Pdf).RenderAsync(pack, Documents.FactsAsync(pack, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

    internal static async Task<byte[]> PdfAsync(BriefingPack pack) =>
        (await Pdf.RenderAsync(pack, TestContext.Current.CancellationToken))!.Content;

    public ValueTask DisposeAsync() => Typesetter.DisposeAsync();
}
