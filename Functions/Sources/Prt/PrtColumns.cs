using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Sources.Prt;

/// <summary>The labels of a signal, in a mail or form, and the columns of a table of signals: the same words.</summary>
internal static class PrtColumns
{
    public static readonly Column Province = new(0, "Provincie", "Prov", "PRT", "Provinciale regietafel", "Provincienaam", "Naam provincie", "Provincie PRT");
    public static readonly Column Date = new(1, "Datum", "Datum signaal", "Datum PRT", "Datum vergadering", "Datum PRT-vergadering", "Signaaldatum", "Dd");
    public static readonly Column Subject = new(2, "Onderwerp", "Betreft", "Titel", "Onderwerp signaal", "Betreft signaal");
    public static readonly Column Theme = new(3, "Thema", "Thema's");
    public static readonly Column Group = new(4, "Doelgroep", "Doelgroepen");
    public static readonly Column Signal = new(5, "Signaal", "Omschrijving signaal", "Tekst signaal", "Omschrijving", "Beschrijving", "Knelpunt");
    public static readonly Column Municipalities = new(6, "Gemeenten", "Gemeente", "Betrokken gemeenten", "Betrokken gemeente", "Gemeenten betrokken");
    public static readonly Column Urgency = new(7, "Urgentie", "Prioriteit", "Spoed");
    public static readonly Column Asked = new(8, "Gevraagd aan LRT", "Gevraagd aan de LRT", "Gevraagd van LRT", "Gevraagd van de LRT", "Vraag aan LRT", "Vraag aan de LRT", "Verzoek aan LRT", "Verzoek aan de LRT", "Gevraagd");
    public static readonly Column AskedDecision = new(9, "Gevraagd besluit", "Gevraagd besluit LRT", "Gevraagd besluit van LRT", "Gevraagd besluit van de LRT", "Gevraagd LRT-besluit", "Voorgesteld besluit", "Voorstel besluit");
    public static readonly Column AlreadyDone = new(10, "Reeds ondernomen", "Reeds gedaan", "Al ondernomen", "Al gedaan", "Ondernomen acties", "Reeds ondernomen acties", "Wat is al gedaan");
    public static readonly Column Confidential = new(11, "Vertrouwelijk", "Vertrouwelijkheid", "Vertrouwelijk ja nee");

    public static readonly Columns All = new(Province, Date, Subject, Theme, Group, Signal, Municipalities, Urgency, Asked, AskedDecision, AlreadyDone, Confidential);

    /// <summary>The labels whose answer is a word or a line, not a text that may go on behind an empty line.</summary>
    public static readonly IReadOnlyList<Column> Short = [Province, Date, Theme, Group, Urgency, Asked, Confidential];

    /// <summary>A second one of these opens the next signal.</summary>
    public static readonly IReadOnlyList<Column> Opening = [Province, Subject, Signal];

    public static Column? Find(string label) => All.FindByName(label) ?? All.FindBySynonym(label);

    /// <summary>Whether these labels together are those of a signal: of two that other papers have too, the province must be one.</summary>
    public static bool AreOfASignal(Predicate<Column> has) =>
        (has(Signal) && (has(Subject) || has(Province) || has(Asked) || has(AskedDecision)))
        || (has(Subject) && (has(Province) || has(Asked) || has(AskedDecision)));

    public static bool IsHeader(Header header) => header.Has(Signal) ? header.Matches >= 3 : header.Has(Subject) && header.Has(Province) && header.Matches >= 4;

    public static IEnumerable<string> MissingFrom(Header header)
    {
        if (!header.Has(Province))
            yield return $"‘{Province.Name}’";
        if (!header.Has(Subject) && !header.Has(Signal))
            yield return $"‘{Subject.Name}’ of ‘{Signal.Name}’";
    }
}
