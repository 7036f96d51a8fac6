using System.Runtime.InteropServices;
using LrtIntegration.Reference;

namespace LrtIntegration.Sources.Coa;

/// <summary>The figures of one file, each findable by what it is about.</summary>
/// <param name="expected">How many figures there will be, about: room for them.</param>
internal sealed class CoaSeries(int expected)
{
    private readonly List<Figure> _figures = new(expected);
    private readonly Dictionary<ulong, int> _places = new(expected);
    private readonly FirstSeen<Area> _areas = new();
    private readonly FirstSeen<DateOnly> _dates = new();

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Figure> Figures => _figures;

    /// <summary>False where the file has a figure about the same already: <paramref name="earlier"/>.</summary>
    public bool TryAdd(Figure figure, out Figure earlier)
    {
        var key = Key(figure, figure.Area, figure.Shelter);
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
        _places.TryGetValue(Key(figure, area, shelter), out var place) ? _figures[place] : null;

    /// <summary>12 bits of date, 11 of area and 9 of the rest: unique, and neighbours in the file are neighbours in memory. What does not fit goes above.</summary>
    private ulong Key(Figure figure, Area area, Shelter shelter)
    {
        var date = (ulong)_dates.NumberOf(figure.ReferenceDate);
        var place = (ulong)_areas.NumberOf(area);
        var rest = (((ulong)figure.Indicator * 6) + (ulong)figure.Group) * 5 + (ulong)shelter;
        return ((date >> 12) << 52) | ((place >> 11) << 32) | ((date & 0xFFF) << 20) | ((place & 0x7FF) << 9) | rest;
    }
}
