namespace LrtIntegration.Render.Mail;

/// <summary>How the documents of a pack go with a mail: in it, or behind a link, or both.</summary>
/// <param name="Files">The documents that the mail itself carries.</param>
/// <param name="Links">Where the documents stand; empty where no address is set.</param>
internal sealed record Enclosure(IReadOnlyList<RenderedDocument> Files, IReadOnlyList<DocumentLink> Links)
{
    private static readonly string[] ForReaders = ["briefing.pdf", "briefing.docx"];

    public static Enclosure Nothing { get; } = new([], []);

    /// <summary>Of a pack's files those that go with a mail, the one for reading first.</summary>
    public static IReadOnlyList<RenderedDocument> Of(IEnumerable<RenderedDocument> documents) =>
    [
        .. documents
            .Where(document => ForReaders.Contains(document.Name, StringComparer.Ordinal))
            .OrderBy(document => Array.IndexOf(ForReaders, document.Name)),
    ];
}

/// <param name="Label">Dutch: what the reader opens.</param>
internal sealed record DocumentLink(string Label, Uri Address);
