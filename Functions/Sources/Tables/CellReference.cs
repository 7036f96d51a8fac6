using System.Globalization;

namespace LrtIntegration.Sources.Tables;

/// <summary>A place in a sheet, such as <c>D14</c>. Columns count from 0, rows from 1, as in the file.</summary>
internal readonly record struct CellReference(int Column, int Row)
{
    public static bool TryParse(ReadOnlySpan<char> text, out CellReference reference)
    {
        reference = default;
        var column = 0;
        var index = 0;
        for (; index < text.Length && char.IsAsciiLetter(text[index]) && index < 4; index++)
            column = (column * 26) + (text[index] & 0x1F);

        if (column == 0 || !int.TryParse(text[index..], NumberStyles.None, CultureInfo.InvariantCulture, out var row))
            return false;

        reference = new CellReference(column - 1, row);
        return true;
    }

    /// <summary>The letters of a column: 0 is A, 26 is AA.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;

        return letters;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Letters(Column)}{Row}");
}
