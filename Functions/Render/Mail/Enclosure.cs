using LrtIntegration.Pack;
using LrtIntegration.Reference;

namespace LrtIntegration.Render.Mail;

/// <summary>How the documents of a pack go with a mail: in it, or behind a link, or both.</summary>
/// <param name="Files">The documents that the mail itself carries.</param>
/// <param name="Links">Where the documents stand; empty where no address is set.</param>
/// <param name="Absence">Dutch: why the documents are not there, and how they can be had; empty where they are.</param>
internal sealed record Enclosure(IReadOnlyList<RenderedDocument> Files, IReadOnlyList<DocumentLink> Links, string Absence = "")
{
    private const double Megabyte = 1024 * 1024;

    private static readonly string[] ForReaders = ["briefing.pdf", "briefing.docx"];

    public static Enclosure Nothing { get; } = new([], []);

    /// <summary>Of documents that are too heavy to go along, and that stand nowhere else.</summary>
    public static Enclosure TooHeavy(IReadOnlyList<RenderedDocument> files) => new([], [],
        $"De stukken zitten niet bij deze mail: {DutchText.Enumerate([.. files.Select(file => file.Name)])} {(files.Count == 1 ? "weegt" : "wegen samen")} {DutchText.Number(Math.Ceiling((decimal)(files.Sum(file => (long)file.Content.Length) / Megabyte)))} MB, en dat is te zwaar om te mailen. Zij staan in de console, onder Briefings. Kunt u daar niet bij? Beantwoord dan deze mail; het secretariaat stuurt ze u toe.");

    /// <summary>A chapter of the briefing by its title: a link to just there where the documents have an address.</summary>
    /// <param name="id">Of the chapter in <c>briefing.html</c>.</param>
    public Span Chapter(string id, string title) => new(
        $"“{title}” in de {(Files.Count > 0 && Links.Count == 0 ? "bijgevoegde " : "")}briefing",
        Target: Links.Count == 0 ? null : new UriBuilder(Links[0].Address) { Fragment = id }.Uri.AbsoluteUri);

    public bool IsEmpty => Files.Count + Links.Count == 0 && Absence.Length == 0;

    /// <summary>Of a pack's files those that go with a mail, the one for reading first.</summary>
    public static IReadOnlyList<RenderedDocument> Of(IEnumerable<RenderedDocument> documents) =>
    [
        .. documents
            .Where(document => ForReaders.Contains(document.Name, StringComparer.Ordinal))
            .OrderBy(document => Array.IndexOf(ForReaders, document.Name)),
    ];
}

/// <param name="Label">Dutch: what the reader opens.</param>
/// <param name="Button">The same in a few words; null where the label is short enough for a button.</param>
internal sealed record DocumentLink(string Label, Uri Address, string? Button = null);
