using LrtIntegration.Pack;
using LrtIntegration.Sources;

namespace LrtIntegration.Console.Pages;

/// <summary>What waits for the secretariat, and on which page.</summary>
internal sealed record ToDo(string Page, string Text)
{
    public static IEnumerable<ToDo> Of(BriefingPack pack) => new[]
    {
        Counted("weigeringen", pack.Refusals.Count, "plaats kon niet worden gelezen", "plaatsen konden niet worden gelezen"),
        Counted("terzijde", pack.Evidence.Count(entry => entry.Status is EvidenceStatus.SetAside), "stuk is terzijde gelegd", "stukken zijn terzijde gelegd"),
        Counted("toezeggingen", pack.Commitments.Count(commitment => commitment.Status is CommitmentStatus.Proposed), "toezegging is nog te bevestigen", "toezeggingen zijn nog te bevestigen"),
        Counted("signalen", pack.Signals.Count(signal => signal.Ask is Ask.Unsorted), "signaal is nog niet ingedeeld", "signalen zijn nog niet ingedeeld"),
        Counted("opvallend", pack.Attention.Where(item => item.Explanation.Length == 0).DistinctBy(item => item.Id, StringComparer.Ordinal).Count(), "opvallend punt is nog niet toegelicht", "opvallende punten zijn nog niet toegelicht"),
    }.OfType<ToDo>();

    private static ToDo? Counted(string page, int count, string one, string many) => count == 0 ? null : new(page, Phrase.Count(count, one, many));
}
