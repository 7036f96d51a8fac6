using System.Diagnostics;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>The names of the rules by which things were read, as a trace has them; what each does is told in docs/sources.</summary>
internal static class ReadingRule
{
    public const string Figure = "coa.waarde";

    public const string Application = "bzk.aanvraag";

    public static string Of(Fact fact) => fact switch
    {
        Sources.Figure => Figure,
        GrantApplication => Application,
        Signal => "prt.signaal",
        Decision => "verslag.besluit",
        Commitment => "verslag.toezegging",
        Question => "verslag.vraag",
        Attendee => "verslag.aanwezige",
        AgendaItem => "verslag.agendapunt",
        _ => throw new UnreachableException(),
    };
}
