namespace LrtIntegration.Sources.Tables;

/// <summary>A number format of Excel: <c>dd-mm-yyyy</c>, <c>#,##0</c>, <c>0.0%</c>.</summary>
internal static class FormatCode
{
    /// <summary>Built-in formats have a number and no code (ECMA-376 part 1, 18.8.30); 27-36 and 50-58 are dates in East Asian locales.</summary>
    public static CellKind KindOfBuiltIn(int number) => number switch
    {
        9 or 10 => CellKind.Percentage,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => CellKind.Date,
        _ => CellKind.Number,
    };

    /// <summary>Looks at the first section, outside quotes, brackets and escapes.</summary>
    public static CellKind KindOf(string code)
    {
        if (code.Equals("General", StringComparison.OrdinalIgnoreCase) || code.Equals("Standaard", StringComparison.OrdinalIgnoreCase))
            return CellKind.Number;

        for (var index = 0; index < code.Length; index++)
        {
            switch (code[index])
            {
                case ';':
                    return CellKind.Number;
                case '%':
                    return CellKind.Percentage;
                case '\\' or '_' or '*':
                    index++;
                    break;
                case '"':
                    index = EndOf(code, '"', index);
                    break;
                case '[':
                    var end = EndOf(code, ']', index);
                    if (IsElapsedTime(code.AsSpan(index + 1, end - index - 1)))
                        return CellKind.Date;
                    index = end;
                    break;
                case 'd' or 'D' or 'm' or 'M' or 'y' or 'Y' or 'h' or 'H' or 's' or 'S' or 'j' or 'J':
                    return CellKind.Date;
            }
        }

        return CellKind.Number;
    }

    /// <summary>Whether brackets hold hours, minutes or seconds (<c>[hh]</c>), and not a colour such as <c>[Magenta]</c>.</summary>
    private static bool IsElapsedTime(ReadOnlySpan<char> inside) =>
        inside is ['h' or 'H' or 'm' or 'M' or 's' or 'S', ..] && !inside.ContainsAnyExcept(char.ToLowerInvariant(inside[0]), char.ToUpperInvariant(inside[0]));

    private static int EndOf(string code, char close, int open)
    {
        var end = code.IndexOf(close, open + 1);
        return end < 0 ? code.Length : end;
    }
}
