using LrtIntegration.Pack.Registers;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>Applications that do not fit the scheme of their year: more money than it gives, or too small a household.</summary>
internal static class GrantReview
{
    public static IEnumerable<PackAttention> Of(IEnumerable<GrantVersion> versions, IReadOnlyList<GrantScheme> schemes) =>
        versions.Where(IsAlive).SelectMany(version =>
            schemes.FirstOrDefault(scheme => scheme.Year == version.Application.ReceivedOn.Year) is { } scheme ? Of(version, scheme) : []);

    /// <summary>Whether money can still go, or went, to the application.</summary>
    private static bool IsAlive(GrantVersion version) =>
        version.Application.Status is not (GrantStatus.Rejected or GrantStatus.NotConsidered or GrantStatus.Withdrawn or GrantStatus.Reclaimed);

    private static IEnumerable<PackAttention> Of(GrantVersion version, GrantScheme scheme)
    {
        var application = version.Application;
        var which = $"Aanvraag {application.Number} ({application.Municipality.Name}, {Words.Of(application.Status)})";
        if (application.Household < scheme.MinimumHousehold)
        {
            yield return new(
                "householdBelowMinimum",
                GrantSettlement.IdOf(version),
                $"{which}: het gezin telt {Phrase.Count(application.Household, "persoon", "personen")}; de regeling geldt voor gezinnen van ten minste {DutchText.Number(scheme.MinimumHousehold)} personen.",
                "");
        }
        else if (scheme.MaximumFor(application.Household) is { } maximum && Math.Max(application.Requested, application.Granted ?? 0) > maximum)
        {
            var said = application.Granted > maximum ? $"verleend is {DutchText.Euro(application.Granted.Value)}" : $"gevraagd is {DutchText.Euro(application.Requested)}";
            yield return new(
                "amountAboveMaximum",
                GrantSettlement.IdOf(version),
                $"{which}: {said}; het maximum bij {Phrase.Count(application.Household, "persoon", "personen")} is {DutchText.Euro(maximum)}.",
                "");
        }
    }
}
