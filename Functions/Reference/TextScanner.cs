namespace LrtIntegration.Reference;

/// <summary>A short text read from the left. A copy is a bookmark: a form that does not fit is tried on a copy.</summary>
internal ref struct TextScanner(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public readonly bool AtEnd => _rest.IsEmpty;

    /// <summary>The number of a whole run of digits; -1, and no step taken, where the run is shorter or longer than asked.</summary>
    public int Digits(int least, int most)
    {
        var length = _rest.IndexOfAnyExceptInRange('0', '9');
        if (length < 0) length = _rest.Length;
        if (length < least || length > most) return -1;
        var number = 0;
        foreach (var digit in _rest[..length]) number = (number * 10) + digit - '0';
        _rest = _rest[length..];
        return number;
    }

    /// <summary>The sign that stands here if it is one of these; else the null character, and no step taken.</summary>
    public char AnyOf(scoped ReadOnlySpan<char> signs)
    {
        if (_rest.IsEmpty || !signs.Contains(_rest[0])) return '\0';
        var sign = _rest[0];
        _rest = _rest[1..];
        return sign;
    }

    /// <summary>The run of letters that stands here, with the dot behind it.</summary>
    public ReadOnlySpan<char> Word()
    {
        var length = 0;
        while (length < _rest.Length && char.IsAsciiLetter(_rest[length])) length++;
        if (length > 0 && length < _rest.Length && _rest[length] == '.') length++;
        var word = _rest[..length];
        _rest = _rest[length..];
        return word;
    }

    /// <summary>Steps over white space and over any of these signs; false where there were none.</summary>
    public bool Skip(scoped ReadOnlySpan<char> signs)
    {
        var before = _rest.Length;
        while (!_rest.IsEmpty && (char.IsWhiteSpace(_rest[0]) || signs.Contains(_rest[0]))) _rest = _rest[1..];
        return _rest.Length < before;
    }
}
