namespace LrtIntegration.Sources.Text;

/// <summary>A line that opens an agenda item: its number and its title, or the first line of it.</summary>
internal sealed record NumberedHeading(int Number, string Title);
