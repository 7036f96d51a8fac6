using System.Collections.Frozen;

namespace LrtIntegration.Reference;

/// <summary>The places of the Netherlands by CBS code and by every name that senders use for them.</summary>
internal static class Gazetteer
{
    private static readonly AreaMatch.Found Country = new(Area.Netherlands);

    private static readonly string[] CountryCodes = ["NL", "NL00", "NL01", "NLD"];

    private static readonly string[] CountryNames = ["nederland", "nederlandtotaal", "totaalnederland", "land", "landelijk", "totaal", "nl"];

    public static IReadOnlyList<Province> Provinces { get; } =
        [.. Reference.Provinces.Index.Entries.Select(entry => new Province(entry.Area.Code, entry.Area.Name))];

    private static readonly FrozenDictionary<string, Province> ProvinceByCode =
        Provinces.ToFrozenDictionary(province => province.Code, StringComparer.Ordinal);

    public static IReadOnlyList<SafetyRegion> SafetyRegions { get; } =
        [.. Reference.SafetyRegions.Index.Entries.Select(entry => new SafetyRegion(entry.Area.Code, entry.Area.Name, entry.ProvinceCode))];

    /// <summary>All municipalities in force on some day since 2019.</summary>
    public static IReadOnlyList<Municipality> Municipalities => Reference.Municipalities.All;

    /// <summary>The area that a sender means. Code and name may each be empty, not both; codes also without prefix or leading zeros (34, 0034).</summary>
    /// <remarks>A location keeps the sender's own code and name; it is always found where one of the two is given.</remarks>
    public static AreaMatch Resolve(AreaLevel level, string code, string name, DateOnly on) => level switch
    {
        AreaLevel.Country => ResolveCountry(code.Trim(), name.Trim()),
        AreaLevel.Location => ResolveLocation(code.Trim(), name.Trim()),
        _ => Resolve(IndexOf(level), code, name, on),
    };

    /// <summary>The province that contains the area; null for the country and for a location.</summary>
    public static Province? ProvinceOf(Area area) =>
        area.Level is AreaLevel.Country or AreaLevel.Location || IndexOf(area.Level).ByCode(area.Code) is not { } entry
            ? null
            : ProvinceByCode[entry.ProvinceCode];

    private static AreaIndex IndexOf(AreaLevel level) => level switch
    {
        AreaLevel.Province => Reference.Provinces.Index,
        AreaLevel.SafetyRegion => Reference.SafetyRegions.Index,
        AreaLevel.Municipality => Reference.Municipalities.Index,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "This level has no CBS codes."),
    };

    private static AreaMatch Resolve(AreaIndex index, string code, string name, DateOnly on)
    {
        if (string.IsNullOrWhiteSpace(code)) return ByName(index, name, on);
        if (index.ByCode(code) is not { } entry) return new AreaMatch.Unknown(code.Trim());
        return Bears(index, entry, name) ? OnDate(index, entry, on) : new AreaMatch.Contradiction(entry.Area, name.Trim());
    }

    private static bool Bears(AreaIndex index, AreaEntry entry, string name) =>
        string.IsNullOrWhiteSpace(name)
        || string.Equals(name, entry.Area.Name, StringComparison.Ordinal)
        || index.ByName(name).Contains(entry);

    private static AreaMatch ByName(AreaIndex index, string name, DateOnly on)
    {
        var bearers = index.ByName(name);
        if (bearers.Length == 0) return new AreaMatch.Unknown(name.Trim());
        if (bearers.Length == 1) return OnDate(index, bearers[0], on);
        return new AreaMatch.Ambiguous(name.Trim(), [.. bearers.ToArray().Select(entry => entry.Area)]);
    }

    private static AreaMatch OnDate(AreaIndex index, AreaEntry entry, DateOnly on) =>
        entry.InForce(on) ? entry.Found : new AreaMatch.NotInForce(entry.Area, on, entry.Founded, entry.Ended, Successors(index, entry));

    private static IReadOnlyList<Area> Successors(AreaIndex index, AreaEntry entry) =>
        [.. entry.SuccessorCodes.Select(code => index.ByCode(code)!.Area)];

    private static AreaMatch ResolveCountry(string code, string name)
    {
        var known = code.Length == 0 || CountryCodes.Contains(code, StringComparer.OrdinalIgnoreCase);
        if (!known) return new AreaMatch.Unknown(code);
        if (name.Length == 0 || CountryNames.Contains(AreaName.Key(name), StringComparer.Ordinal)) return Country;
        return code.Length == 0 ? new AreaMatch.Unknown(name) : new AreaMatch.Contradiction(Area.Netherlands, name);
    }

    private static AreaMatch ResolveLocation(string code, string name) => (code, name) switch
    {
        ("", "") => new AreaMatch.Unknown(""),
        ("", _) => new AreaMatch.Found(new Area(AreaLevel.Location, name, name)),
        (_, "") => new AreaMatch.Found(new Area(AreaLevel.Location, code, code)),
        _ => new AreaMatch.Found(new Area(AreaLevel.Location, code, name)),
    };
}
