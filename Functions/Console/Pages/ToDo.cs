using LrtIntegration.Pack;
using LrtIntegration.Sources;

namespace LrtIntegration.Console.Pages;

/// <summary>What waits for the secretariat, and on which page.</summary>
internal sealed record ToDo(string Page, string Text)
{
    public static IEnumerable<ToDo> Of(BriefingPack pack, Standing standing) => new[]
    {
        Counted("poort", pack.Held.Count(item => item.KeepsBack), "gegeven bij de poort houdt de verzending van de briefing tegen", "gegevens bij de poort houden de verzending van de briefing tegen"),
        Counted("terzijde", pack.Evidence.Count(entry => entry.IsUntrusted), "stuk van een afzender die niet is vertrouwd, wacht op uw oordeel", "stukken van afzenders die niet zijn vertrouwd, wachten op uw oordeel"),
        Counted("weigeringen", pack.Refusals.Count, "plaats kon niet worden gelezen", "plaatsen konden niet worden gelezen"),
        Counted("terzijde", pack.Evidence.Count(entry => entry.Status is EvidenceStatus.SetAside && !entry.IsUntrusted && !entry.IsIncidental), "stuk is terzijde gelegd", "stukken zijn terzijde gelegd"),
        Counted("verslag", pack.Decisions.Count(decision => !standing.IsConfirmed(decision.Id)), "besluit is nog te bevestigen", "besluiten zijn nog te bevestigen"),
        Counted("verslag", pack.Questions.Count(question => !standing.IsConfirmed(question.Id)), "vraag is nog te bevestigen", "vragen zijn nog te bevestigen"),
        Counted("toezeggingen", pack.Commitments.Count(commitment => commitment.Status is CommitmentStatus.Proposed), "toezegging is nog te bevestigen", "toezeggingen zijn nog te bevestigen"),
        Counted("signalen", pack.Signals.Count(signal => signal.Ask is Ask.Unsorted), "signaal is nog niet ingedeeld", "signalen zijn nog niet ingedeeld"),
        Counted("opvallend", pack.Attention.Where(item => item.Explanation.Length == 0).DistinctBy(item => item.Id, StringComparer.Ordinal).Count(), "opvallend punt is nog niet toegelicht", "opvallende punten zijn nog niet toegelicht"),
    }.OfType<ToDo>();

    private static ToDo? Counted(string page, int count, string one, string many) => count == 0 ? null : new(page, Phrase.Count(count, one, many));
}
