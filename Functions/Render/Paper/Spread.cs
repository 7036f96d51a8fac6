using LrtIntegration.Pack;

namespace LrtIntegration.Render.Paper;

/// <summary>Blocks that stand on pages of one kind. What is under one heading stays together: on lying pages where one of its tables needs them.</summary>
internal sealed record Spread(Page Page, IReadOnlyList<Block> Blocks)
{
    public static IReadOnlyList<Spread> Of(IReadOnlyList<Block> blocks)
    {
        var pages = new Page[blocks.Count];
        var page = Page.Portrait;
        for (var end = blocks.Count; end > 0;)
        {
            var start = blocks.Take(end).ToList().FindLastIndex(block => block is Heading);
            start = Math.Max(start, 0);

            // A heading with nothing under it introduces the next one, and goes with it.
            if (end - start > 1 || blocks[start] is not Heading || end == blocks.Count)
                page = blocks.Skip(start).Take(end - start).OfType<Table>().Any(table => TableWidths.PageFor(table) == Page.Landscape) ? Page.Landscape : Page.Portrait;
            Array.Fill(pages, page, start, end - start);
            end = start;
        }

        var spreads = new List<Spread>();
        for (var start = 0; start < blocks.Count;)
        {
            var end = start;
            while (end < blocks.Count && pages[end] == pages[start])
                end++;
            spreads.Add(new(pages[start], [.. blocks.Skip(start).Take(end - start)]));
            start = end;
        }

        return spreads;
    }
}
