using LrtIntegration.Pack;

namespace LrtIntegration.Render;

/// <summary>One line of the table of contents. Level 1 is a chapter.</summary>
internal sealed record OutlineEntry(string Id, int Level, string Text)
{
    public static IEnumerable<OutlineEntry> Of(BriefingDocument document) =>
        document.Sections.SelectMany(section => section.Blocks
            .OfType<Heading>()
            .Select(heading => new OutlineEntry(heading.Id, heading.Level, heading.Text))
            .Prepend(new(section.Id, 1, section.Title)));
}
