using System.Globalization;
using LrtIntegration.Pack.Registers;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>The applications of the pack against the scheme that is open, or was last open, on the day of the meeting.</summary>
internal sealed class GrantBook
{
    public GrantBook(IReadOnlyList<GrantVersion> versions, IReadOnlyList<GrantScheme> schemes, DateOnly meeting)
    {
        Versions = versions;
        Scheme = SchemeOf(schemes, meeting);
        InScheme = [.. versions.Where(version => Scheme is not null && version.Application.ReceivedOn.Year == Scheme.Year)];
        Stand = versions.Max(version => version.Evidence.Stand);
        Granted = InScheme.Sum(version => Awarded(version.Application));
        Requested = InScheme.Sum(version => version.Application.Requested);
        Pack = new(
            [.. versions.Select(GrantSettlement.ToPack)],
            [
                .. versions
                    .GroupBy(version => version.Application.Status)
                    .OrderBy(group => group.Key)
                    .Select(group => new PackGrantStatus(
                        group.Key,
                        group.Count(),
                        group.Sum(version => version.Application.Requested),
                        group.Sum(version => version.Application.Granted ?? 0))),
            ],
            Scheme is null ? null : new(Scheme.Year, Scheme.Budget, Granted, Scheme.Budget - Granted));
    }

    /// <summary>The scheme that is open, or was last open, on that day; null before the first.</summary>
    public static GrantScheme? SchemeOf(IEnumerable<GrantScheme> schemes, DateOnly day) =>
        schemes.Where(scheme => DateOnly.FromDateTime(scheme.Opens) <= day).MaxBy(scheme => scheme.Opens);

    public IReadOnlyList<GrantVersion> Versions { get; }

    public GrantScheme? Scheme { get; }

    /// <summary>The applications that draw on the budget of <see cref="Scheme"/>.</summary>
    public IReadOnlyList<GrantVersion> InScheme { get; }

    /// <summary>The newest date that a delivery of applications bears.</summary>
    public DateOnly? Stand { get; }

    public decimal Granted { get; }

    public decimal Requested { get; }

    public PackGrants Pack { get; }

    /// <summary>What draws on the budget: nothing once it has been reclaimed or withdrawn.</summary>
    public static decimal Awarded(GrantApplication application) =>
        application.Status is GrantStatus.Granted or GrantStatus.PartlyGranted or GrantStatus.Settled ? application.Granted ?? 0 : 0;

    /// <summary>The part of the window that has passed at the start of the day, between 0 and 1.</summary>
    public decimal Elapsed(DateOnly day)
    {
        if (Scheme is null || Scheme.Closes <= Scheme.Opens) return 0;
        var passed = (decimal)(day.ToDateTime(TimeOnly.MinValue) - Scheme.Opens).Ticks / (Scheme.Closes - Scheme.Opens).Ticks;
        return Math.Clamp(passed, 0, 1);
    }

    /// <summary><c>Bron: BZK, stand van 12 juli 2023.</c></summary>
    public string Source => Stand is { } stand ? $"Bron: BZK, stand van {DutchText.Date(stand)}." : "Bron: BZK.";

    /// <summary>The line of the newest delivery among these.</summary>
    public static string? SourceTarget(IReadOnlyList<GrantVersion> versions) =>
        versions.MaxBy(version => version.Evidence.Precedence, Precedence.Order) is { } newest ? StableId.OfEvidence(newest.Evidence.Sha256) : null;

    /// <summary>What draws on the budget.</summary>
    public IReadOnlyList<GrantVersion> Drawing => [.. InScheme.Where(version => Awarded(version.Application) > 0)];

    /// <summary>What a sum over applications rests on.</summary>
    public static Origin? SumOf(IEnumerable<GrantVersion> versions) =>
        Origin.Of("som van de aanvragen", versions.Select(Part)) ?? Origin.Of("", [new OriginPart("geen enkele aanvraag in de leveringen", Trace: null)]);

    /// <summary>What a comparison of a sum with the scheme rests on.</summary>
    public Origin? ShareOf(string derivation, IEnumerable<GrantVersion> versions) =>
        Origin.Of(derivation, [.. Scheme is null ? [] : (OriginPart[])[SchemePart(Scheme)], .. versions.Select(Part)]);

    public static OriginPart SchemePart(GrantScheme scheme) =>
        new($"de openstelling {scheme.Year.ToString(CultureInfo.InvariantCulture)} van de regeling: budget, termijn en maxima staan in de gegevens van het programma", Trace: null);

    public decimal Share(decimal amount) => Scheme is { Budget: > 0 } ? amount / Scheme.Budget : 0;

    private static OriginPart Part(GrantVersion version) => new($"aanvraag {version.Application.Number}", version.Trace);
}
