using LrtIntegration.Intake;
using LrtIntegration.Sources.Text;

namespace LrtIntegration.Sources.Minutes;

/// <summary>Minutes taken apart: what stands before the first agenda item, and each item with its passages.</summary>
internal sealed record MinutesDocument(IReadOnlyList<Passage> Opening, IReadOnlyList<MinutesItem> Items)
{
    public static MinutesDocument Of(TextDocument document)
    {
        var passages = Passages.Of(document);
        var first = passages.TakeWhile(passage => passage.Kind != PassageKind.Heading).Count();
        var items = new List<MinutesItem>();
        foreach (var passage in passages.Skip(first))
        {
            if (passage.Kind == PassageKind.Heading)
                items.Add(new MinutesItem(passage, []));
            else
                items[^1].Passages.Add(passage);
        }

        return new MinutesDocument([.. passages.Take(first)], items);
    }

    /// <summary>Where a piece of a passage stands, with its words.</summary>
    public static Trace TraceOf(Drop drop, Passage passage, int offset, string raw) =>
        new(drop.Sha256, drop.FileName, passage.LocationAt(offset), raw);
}

/// <summary>One agenda item: its heading and what was said.</summary>
internal sealed record MinutesItem(Passage Heading, List<Passage> Passages);
