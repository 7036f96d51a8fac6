namespace LrtIntegration.Pack.Chapters;

/// <summary>The chapters of the document: their anchors and titles, in order.</summary>
internal static class Contents
{
    public const string Agenda = "agenda";
    public const string Minutes = "besluiten";
    public const string Signals = "signalen";
    public const string Figures = "cijfers";
    public const string Grants = "regeling";
    public const string Attention = "opvallend";
    public const string Account = "verantwoording";
    public const string Refusals = "weigeringen";
    public const string Abbreviations = "afkortingen";

    public static string Title(string id) => id switch
    {
        Agenda => "1. Geannoteerde agenda",
        Minutes => "2. Besluiten en openstaande toezeggingen",
        Signals => "3. Signalen van de provinciale regietafels",
        Figures => "4. Cijfers COA",
        Grants => "5. Regeling grote gezinnen",
        Attention => "6. Opvallend",
        Account => "7. Verantwoording: bronnen en datakwaliteit",
        _ => "8. Afkortingen",
    };

    public static Section Chapter(string id, IEnumerable<Block> blocks, SectionStart start = SectionStart.NewPage) => new(id, Title(id), [.. blocks], start);
}
