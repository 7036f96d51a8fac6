using LrtIntegration.Pack;
using LrtIntegration.Render.Cards;
using LrtIntegration.Render.Docx;
using LrtIntegration.Render.Html;
using LrtIntegration.Render.Mail;

namespace LrtIntegration.Render;

/// <summary>All files of a pack. A new kind of document is one more line here.</summary>
internal static class Documents
{
    private static readonly Func<BriefingPack, RenderedDocument>[] Renderers =
    [
        BriefingDocx.Render,
        BriefingHtml.Render,
        PackJson.Render,
        BriefingCard.Render,
    ];

    /// <summary>The documents in a fixed order; the mail carries some of the others, and the manifest of them all is the last.</summary>
    public static IReadOnlyList<RenderedDocument> Render(BriefingPack pack)
    {
        var documents = new RenderedDocument[Renderers.Length];
        Parallel.For(0, documents.Length, i => documents[i] = Renderers[i](pack));
        RenderedDocument[] all = [.. documents, MailFile.Render(pack, documents)];
        return [.. all, PackJson.Render(Manifest.Of(pack, all))];
    }
}
