using LrtIntegration.Sources;

namespace LrtIntegration.Commands;

/// <summary>Sources and facts in the words of the secretariat.</summary>
internal static class SourceWords
{
    public static string Of(SourceName source) => source switch
    {
        SourceName.Coa => "COA-cijfers",
        SourceName.Bzk => "BZK-aanvragen",
        SourceName.Prt => "PRT-signalen",
        SourceName.Minutes => "Verslag",
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "Unknown source."),
    };

    /// <summary>For one and for more: "1 cijfer", "12 cijfers".</summary>
    public static string Counted(Type fact, int count) => fact.Name switch
    {
        nameof(Figure) => Counted(count, "cijfer", "cijfers"),
        nameof(GrantApplication) => Counted(count, "aanvraag", "aanvragen"),
        nameof(Signal) => Counted(count, "signaal", "signalen"),
        nameof(AgendaItem) => Counted(count, "agendapunt", "agendapunten"),
        nameof(Attendee) => Counted(count, "aanwezige", "aanwezigen"),
        nameof(Decision) => Counted(count, "besluit", "besluiten"),
        nameof(Commitment) => Counted(count, "toezegging", "toezeggingen"),
        nameof(Question) => Counted(count, "vraag", "vragen"),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "Unknown fact."),
    };

    public static string Counted(long count, string one, string more) =>
        $"{Reference.DutchText.Number(count)} {(count == 1 ? one : more)}";
}
