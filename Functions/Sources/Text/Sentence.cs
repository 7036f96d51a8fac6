namespace LrtIntegration.Sources.Text;

/// <summary>One sentence of a passage and where it begins there.</summary>
internal sealed record Sentence(string Text, int Offset)
{
    public int End => Offset + Text.Length;
}
