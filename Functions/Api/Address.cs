using System.Globalization;

namespace LrtIntegration.Api;

/// <summary>The addresses of packs, and what stands in them.</summary>
internal static class Address
{
    public static string Of(DateOnly meeting) => string.Create(CultureInfo.InvariantCulture, $"/api/packs/{meeting:yyyy-MM-dd}");

    public static string Of(DateOnly meeting, int version) => string.Create(CultureInfo.InvariantCulture, $"{Of(meeting)}/{version}");

    public static string Of(DateOnly meeting, int version, string document) => $"{Of(meeting, version)}/{document}";

    public static string OfRebuild(DateOnly meeting, string id) => $"{Of(meeting)}/rebuilds/{id}";

    /// <summary>The meeting in the address; ends with a problem where it is no date.</summary>
    public static DateOnly Meeting(this Visit visit) =>
        DateOnly.TryParseExact(visit.Part("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new ProblemException(Problem.BadRequest($"“{visit.Part("date")}” is geen datum. Schrijf de dag van de vergadering als 2023-07-20."));

    /// <summary>The version in the address; ends with a problem where it is none.</summary>
    public static int Version(this Visit visit) =>
        int.TryParse(visit.Part("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version > 0
            ? version
            : throw new ProblemException(Problem.NotFound($"“{visit.Part("version")}” is geen versie van een briefing. Versies heten 1, 2, 3 enzovoort."));
}
