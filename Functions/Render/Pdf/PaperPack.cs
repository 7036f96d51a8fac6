using System.Text.Json.Nodes;
using LrtIntegration.Pack;
using LrtIntegration.Render.Paper;

namespace LrtIntegration.Render.Pdf;

/// <summary>The pack as the data that <c>briefing.typ</c> sets: every word of it is a value, none is markup.</summary>
internal static class PaperPack
{
    private static readonly string[] Fonts = ["Source Sans 3", "Noto Sans", "Vazirmatn", "Noto Sans Arabic", "Rubik", "Noto Emoji"];

    // The typesetter weighs the breaks of a whole paragraph against each other, which in a text of a book's length takes minutes.
    private const int LongParagraph = 20_000;

    public static JsonObject Of(BriefingPack pack)
    {
        var document = pack.Document;
        var blocks = new PaperBlocks(document);
        var cover = new JsonObject
        {
            ["marking"] = PaperText.Lines(document.Marking),
            ["title"] = PaperText.Lines(document.Title),
            ["subtitle"] = PaperText.Lines(document.Subtitle),
            ["blocks"] = Blocks(document.Cover, blocks),
        };
        return new()
        {
            ["style"] = Style(),
            ["heading"] = PaperText.Line(document.Title) is { Length: > 0 } title ? title : "Briefing",
            ["subtitle"] = PaperText.Line(document.Subtitle),
            ["marking"] = PaperText.Line(document.Marking),
            ["running"] = PaperText.Line(document.Title),
            ["linebreaks"] = Longest(document) > LongParagraph ? "simple" : "optimized",
            ["cover"] = cover,
            ["contents"] = document.Sections.Count > 0 ? "Inhoud" : null,
            ["spreads"] = Spreads(document, blocks),
        };
    }

    private static JsonArray Spreads(BriefingDocument document, PaperBlocks blocks)
    {
        var spreads = new JsonArray();
        foreach (var section in document.Sections)
        {
            var newPage = section.Start is SectionStart.NewPage || spreads.Count == 0;
            foreach (var spread in Spread.Of([new Heading(section.Id, 1, section.Title), .. section.Blocks]))
            {
                spreads.Add(new JsonObject
                {
                    ["newPage"] = newPage,
                    ["landscape"] = spread.Page == Page.Landscape,
                    ["blocks"] = Blocks(spread.Blocks, blocks, spread.Page),
                });
                newPage = true;
            }
        }

        return spreads;
    }

    private static JsonArray Blocks(IReadOnlyList<Block> said, PaperBlocks blocks, Page? page = null)
    {
        var set = new JsonArray();
        for (var i = 0; i < said.Count; i++)
            set.Add(blocks.Of(said[i], i + 1 < said.Count ? said[i + 1] : null, page ?? Page.Portrait));
        return set;
    }

    private static JsonObject Style()
    {
        var inks = new JsonObject();
        foreach (var ink in Enum.GetValues<Ink>())
            inks[PaperBlocks.Name(ink)] = HouseStyle.Colour(ink);
        return new()
        {
            ["fonts"] = new JsonArray([.. Fonts.Select(font => (JsonNode)font)]),
            ["body"] = HouseStyle.BodyPoints - 0.5,
            ["table"] = HouseStyle.TablePoints,
            ["fine"] = HouseStyle.FinePoints,
            ["small"] = HouseStyle.SmallPoints,
            ["title"] = HouseStyle.TitlePoints,
            ["inks"] = inks,
        };
    }

    private static int Longest(BriefingDocument document) => document.Cover
        .Concat(document.Sections.SelectMany(section => section.Blocks))
        .Max(block => (int?)LengthOf(block)) ?? 0;

    private static int LengthOf(Block block) => block switch
    {
        Paragraph paragraph => LengthOf(paragraph.Spans),
        Notice notice => LengthOf(notice.Spans),
        Quotation quotation => quotation.Text.Length,
        Bullets bullets => bullets.Items.Max(item => (int?)LengthOf(item)) ?? 0,
        Table table => table.Rows.Max(row => row.Cells.Max(cell => (int?)LengthOf(cell.Spans))) ?? 0,
        Notes notes => notes.Items.Max(note => (int?)LengthOf(note.Spans)) ?? 0,
        _ => 0,
    };

    private static int LengthOf(IReadOnlyList<Span> spans) => spans.Sum(span => span.Text.Length);
}
