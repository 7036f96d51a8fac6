namespace LrtIntegration.Reference;

/// <summary>The digits of a number as one whole number of at most 28 digits, the most that a decimal always holds.</summary>
internal struct Mantissa
{
    private const int MostDigits = 28;

    private ulong _low;
    private ulong _high;
    private int _digits;

    /// <summary>Appends the digits of the text and passes over its other signs; false where there are too many.</summary>
    public bool Add(ReadOnlySpan<char> text)
    {
        foreach (var sign in text)
        {
            if (!char.IsAsciiDigit(sign)) continue;
            if (++_digits > MostDigits) return false;
            var digit = (ulong)(sign - '0');
            _high = (_high * 10) + Math.BigMul(_low, 10, out _low);
            _low += digit;
            if (_low < digit) _high++;
        }

        return true;
    }

    /// <summary>The number with so many of its digits behind the comma. Zero has no sign.</summary>
    public readonly decimal ToDecimal(bool negative, int decimals) =>
        new((int)(uint)_low, (int)(uint)(_low >> 32), (int)(uint)_high, negative && (_low | _high) != 0, (byte)decimals);
}
