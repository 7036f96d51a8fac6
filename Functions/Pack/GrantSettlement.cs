using LrtIntegration.Pack.Registers;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>The applications that count, each as the last delivery has it, with what changed and what looks odd about that.</summary>
internal sealed record GrantSettlement(
    IReadOnlyList<GrantVersion> Versions,
    IReadOnlyList<PackChange> Changes,
    IReadOnlyList<PackAttention> Attention)
{
    public static GrantSettlement Of(GrantRegister register)
    {
        var settled = new List<GrantVersion>();
        var changes = new List<PackChange>();
        var attention = new List<PackAttention>();
        foreach (var versions in register.Applications())
        {
            settled.Add(versions[^1]);
            versions[^1].Evidence.Tally.Used++;
            foreach (var (from, to) in versions.Zip(versions.Skip(1)))
            {
                from.Evidence.Tally.Superseded++;
                changes.Add(new("application", IdOf(to), ChangeKind.Changed, Describe(from), Describe(to), $"nieuwe stand in bestand {to.Evidence.FileName}"));
                attention.AddRange(Odd(from, to));
            }
        }

        return new(settled, changes, attention);
    }

    public static string IdOf(GrantVersion version) => StableId.OfApplication(version.Application.Number);

    public static PackApplication ToPack(GrantVersion version)
    {
        var application = version.Application;
        return new(
            IdOf(version),
            application.Number,
            application.Municipality.Code,
            application.ReceivedOn,
            application.Status,
            application.Household,
            application.Requested,
            application.Granted,
            version.Trace);
    }

    private static IEnumerable<PackAttention> Odd(GrantVersion from, GrantVersion to)
    {
        var number = to.Application.Number;
        if (Stage(to.Application.Status) < Stage(from.Application.Status))
        {
            yield return new(
                "statusMovedBack",
                IdOf(to),
                $"Aanvraag {number} gaat terug van “{Words.Of(from.Application.Status)}” ({from.Evidence.FileName}) naar “{Words.Of(to.Application.Status)}” ({to.Evidence.FileName}). De laatste levering is overgenomen.",
                "");
        }

        if (!to.Evidence.Precedence.IsKnownToFollow(from.Evidence.Precedence))
        {
            yield return new(
                "sourcesDisagree",
                IdOf(to),
                $"Aanvraag {number}: {from.Evidence.FileName} meldt {Describe(from)} en {to.Evidence.FileName} meldt {Describe(to)}. Welke levering de laatste is, is niet bekend; getoond wordt die van {to.Evidence.FileName}.",
                "");
        }
    }

    private static int Stage(GrantStatus status) => status switch
    {
        GrantStatus.Submitted => 0,
        GrantStatus.SupplementRequested or GrantStatus.UnderReview => 1,
        GrantStatus.Granted or GrantStatus.PartlyGranted or GrantStatus.Rejected or GrantStatus.NotConsidered => 2,
        GrantStatus.Settled => 3,
        _ => 4,
    };

    private static string Describe(GrantVersion version)
    {
        var application = version.Application;
        return string.Join(", ", ((string?[])
        [
            Words.Of(application.Status),
            application.StatusOn is { } on ? $"per {DutchText.Date(on)}" : null,
            $"aangevraagd {DutchText.Euro(application.Requested)}",
            application.Granted is { } granted ? $"verleend {DutchText.Euro(granted)}" : null,
            Phrase.Count(application.Household, "persoon", "personen"),
        ]).OfType<string>());
    }
}
