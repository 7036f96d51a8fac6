namespace LrtIntegration.Sources.Tables;

/// <summary>One string for each text that occurs often: a million cells hold few different texts.</summary>
internal sealed class StringPool
{
    private readonly SpanCache<string> _texts = new(static text => text.ToString());

    public string Get(ReadOnlySpan<char> text) => text.IsEmpty ? "" : _texts[text];
}
