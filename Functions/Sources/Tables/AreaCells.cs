using LrtIntegration.Reference;

namespace LrtIntegration.Sources.Tables;

/// <summary>Finds the area of a row by level, code, name and date, once for each different combination.</summary>
internal sealed class AreaCells
{
    private readonly SpanCache<AreaMatch> _matches = new(Resolve);
    private char[] _key = new char[256];

    /// <summary>The area that the two cells mean; null where they were refused. The country needs no code or name.</summary>
    public Area? Read(TableRow row, Column codeColumn, Column nameColumn, AreaLevel level, DateOnly on, RowRefusals refusals)
    {
        var code = row[codeColumn];
        var name = row[nameColumn];
        var column = code.Text.IsEmpty && row.Has(nameColumn) ? nameColumn : codeColumn;
        if (!code.IsPlain || !name.IsPlain)
        {
            refusals.Refuse(row, code.IsPlain ? nameColumn : codeColumn, AreaWording.Expected(level), AreaWording.FillIn);
            return null;
        }

        if (code.Text.IsEmpty && name.Text.IsEmpty)
        {
            if (level == AreaLevel.Country)
                return Area.Netherlands;

            refusals.Refuse(row, column, AreaWording.Expected(level), AreaWording.FillIn);
            return null;
        }

        var match = Find(level, code.Text, name.Text, on);
        if (match is AreaMatch.Found found)
            return found.Area;

        refusals.Refuse(row, column, AreaWording.Expected(level), AreaWording.Advice(match));
        return null;
    }

    private AreaMatch Find(AreaLevel level, ReadOnlySpan<char> code, ReadOnlySpan<char> name, DateOnly on)
    {
        var length = code.Length + name.Length + 5;
        if (_key.Length < length)
            _key = new char[length * 2];

        _key[0] = (char)level;
        _key[1] = (char)(on.DayNumber >> 12);
        _key[2] = (char)(on.DayNumber & 0xFFF);
        _key[3] = (char)(code.Length & 0xFFFF);
        _key[4] = (char)(code.Length >> 16);
        code.CopyTo(_key.AsSpan(5));
        name.CopyTo(_key.AsSpan(5 + code.Length));
        return _matches[_key.AsSpan(0, length)];
    }

    private static AreaMatch Resolve(ReadOnlySpan<char> key)
    {
        var codeLength = key[3] | (key[4] << 16);
        return Gazetteer.Resolve(
            (AreaLevel)key[0],
            key.Slice(5, codeLength).ToString(),
            key[(5 + codeLength)..].ToString(),
            DateOnly.FromDayNumber((key[1] << 12) | key[2]));
    }
}
