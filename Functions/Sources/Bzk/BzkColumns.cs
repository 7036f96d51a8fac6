using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Sources.Bzk;

/// <summary>The columns of the BZK format.</summary>
internal static class BzkColumns
{
    public static readonly Column Number = new(0, "Aanvraagnummer", "Nummer aanvraag", "Aanvraagnr", "Zaaknummer", "Dossiernummer", "Referentienummer");
    public static readonly Column Code = new(1, "Gemeentecode", "CBS-code", "Code", "Code gemeente");
    public static readonly Column Municipality = new(2, "Gemeente", "Gemeentenaam", "Naam gemeente", "Aanvrager");
    public static readonly Column ReceivedOn = new(3, "Datum ontvangst", "Ontvangstdatum", "Ontvangen op", "Datum aanvraag", "Datum indiening", "Ingediend op");
    public static readonly Column Status = new(4, "Status", "Stand aanvraag", "Status aanvraag");
    public static readonly Column StatusOn = new(5, "Datum status", "Statusdatum", "Datum besluit", "Status per");
    public static readonly Column Household = new(6, "Gezinsgrootte", "Aantal personen", "Grootte gezin", "Omvang gezin", "Gezinsomvang");
    public static readonly Column Requested = new(7, "Bedrag aangevraagd", "Aangevraagd bedrag", "Aangevraagd", "Gevraagd bedrag", "Bedrag gevraagd");
    public static readonly Column Granted = new(8, "Bedrag verleend", "Verleend bedrag", "Bedrag toegekend", "Toegekend bedrag", "Toegekend", "Verleend");

    public static readonly Columns All = new(Number, Code, Municipality, ReceivedOn, Status, StatusOn, Household, Requested, Granted);

    /// <summary>A number, or else most of the other columns; and at least one that only grants have.</summary>
    public static bool IsHeader(Header header)
    {
        var speaksOfGrants = header.Has(Requested) || header.Has(Granted) || header.Has(Household);
        return speaksOfGrants && header.Matches >= (header.Has(Number) ? 3 : 5);
    }

    public static IEnumerable<string> MissingFrom(Header header)
    {
        foreach (var column in new[] { Number, ReceivedOn, Status, Household, Requested })
        {
            if (!header.Has(column))
                yield return $"‘{column.Name}’";
        }

        if (!header.Has(Code) && !header.Has(Municipality))
            yield return "‘Gemeentecode’ of ‘Gemeente’";
    }
}
