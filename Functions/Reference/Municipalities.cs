using System.Globalization;

namespace LrtIntegration.Reference;

/// <summary>The municipalities since 2019, as typed in <c>municipalities.csv</c> from the public codes of CBS.</summary>
internal static class Municipalities
{
    private sealed record Line(string Region, AreaEntry Entry);

    private static readonly Line[] Lines = [.. EmbeddedFile.Lines("municipalities.csv").Skip(1).Select(Read)];

    public static AreaIndex Index { get; } = new(new AreaCode("GM", 4), Lines.Select(line => line.Entry), "gemeente", "gem", "gm");

    public static IReadOnlyList<Municipality> All { get; } =
    [
        .. Lines
            .Select(line => new Municipality(
                line.Entry.Area.Code,
                line.Entry.Area.Name,
                line.Entry.ProvinceCode,
                line.Region,
                line.Entry.Founded,
                line.Entry.Ended))
            .OrderBy(municipality => municipality.Code, StringComparer.Ordinal),
    ];

    private static Line Read(string text)
    {
        var fields = text.Split(';');
        var province = SafetyRegions.Index.ByCode(fields[0])!.ProvinceCode;
        var area = new Area(AreaLevel.Municipality, "GM" + fields[1], fields[2]);
        return new Line(fields[0], new AreaEntry(area, Several(fields[6]), province)
        {
            Founded = Day(fields[3]),
            Ended = Day(fields[4]),
            SuccessorCodes = Several(fields[5]),
        });
    }

    private static string[] Several(string field) => field.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static DateOnly? Day(string field) =>
        field.Length == 0 ? null : DateOnly.ParseExact(field, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
