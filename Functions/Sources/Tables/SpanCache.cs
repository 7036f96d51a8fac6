namespace LrtIntegration.Sources.Tables;

/// <summary>What a text means, worked out once for each different text. Bounded: beyond its size it works out again.</summary>
internal sealed class SpanCache<T>(SpanCache<T>.Meaning meaning)
{
    private const int MostTexts = 16_384;
    private const int LongestText = 256;

    private readonly Dictionary<string, T> _known = new(StringComparer.Ordinal);
    private string? _lastText;
    private T _last = default!;

    public delegate T Meaning(ReadOnlySpan<char> text);

    public T this[ReadOnlySpan<char> text]
    {
        get
        {
            if (_lastText is not null && text.SequenceEqual(_lastText))
                return _last;

            var lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();
            if (lookup.TryGetValue(text, out var key, out var known))
            {
                _lastText = key;
                return _last = known;
            }

            var found = meaning(text);
            if (_known.Count < MostTexts && text.Length <= LongestText)
                lookup[text] = found;

            return found;
        }
    }
}
