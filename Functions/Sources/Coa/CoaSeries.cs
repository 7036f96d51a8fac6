using System.Runtime.InteropServices;
using LrtIntegration.Reference;

namespace LrtIntegration.Sources.Coa;

/// <summary>The figures of one file, each findable by what it is about.</summary>
internal sealed class CoaSeries
{
    /// <summary>The golden ratio in 64 bits. Multiplying by an odd number maps each key to another one.</summary>
    private const ulong OddNumber = 0x9E3779B97F4A7C15;

    private readonly List<Figure> _figures = [];
    private readonly Dictionary<ulong, int> _places = [];
    private readonly Dictionary<Area, int> _areas = [];
    private Area? _lastArea;
    private int _lastNumber;

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Figure> Figures => _figures;

    /// <summary>False where the file has a figure about the same already: <paramref name="earlier"/>.</summary>
    public bool TryAdd(Figure figure, out Figure earlier)
    {
        var key = Key(figure.ReferenceDate, NumberOf(figure.Area), figure.Indicator, figure.Group, figure.Shelter);
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, key, out var exists);
        if (exists)
        {
            earlier = _figures[place];
            return false;
        }

        place = _figures.Count;
        _figures.Add(figure);
        earlier = figure;
        return true;
    }

    /// <summary>The figure about the same as this one, but of another form of reception; null where there is none.</summary>
    public Figure? Sibling(Figure figure, Shelter shelter) => Find(figure, figure.Area, shelter);

    /// <summary>The figure about the same as this one, but of another area; null where there is none.</summary>
    public Figure? Sibling(Figure figure, Area area) => Find(figure, area, figure.Shelter);

    private Figure? Find(Figure figure, Area area, Shelter shelter) =>
        _places.TryGetValue(Key(figure.ReferenceDate, NumberOf(area), figure.Indicator, figure.Group, shelter), out var place)
            ? _figures[place]
            : null;

    /// <summary>Rows of one area mostly follow one another, so its number is seldom looked up.</summary>
    private int NumberOf(Area area)
    {
        if (ReferenceEquals(area, _lastArea))
            return _lastNumber;

        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_areas, area, out var exists);
        if (!exists)
            number = _areas.Count;

        _lastArea = area;
        return _lastNumber = number;
    }

    /// <summary>22 bits of day, 30 of area, 4 of indicator, 4 of group and 4 of shelter, stirred so that neighbours do not crowd the dictionary.</summary>
    private static ulong Key(DateOnly date, int area, Indicator indicator, PopulationGroup group, Shelter shelter) =>
        unchecked((((ulong)date.DayNumber << 42) | ((ulong)area << 12) | ((ulong)indicator << 8) | ((ulong)group << 4) | (ulong)shelter) * OddNumber);
}
