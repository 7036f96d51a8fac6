using System.Globalization;
using LrtIntegration.Reference;

namespace LrtIntegration.Sources.Tables;

/// <summary>The ways in which a file as a whole defies reading, each in words for its sender.</summary>
internal static class TableFaults
{
    private const string SaveAsWorkbook = "Open het bestand in Excel, sla het opnieuw op als Excel-werkmap (.xlsx) en stuur het nog eens.";

    public static TableFault RowTooLong(int line) => new(
        "een regel van meer dan 4 miljoen tekens",
        "regels met één rij van de tabel",
        $"Regel {Text(line)} is te lang om te lezen. Kijk of een aanhalingsteken (\") ontbreekt of het bestand wel een tabel is, en stuur het nog eens.");

    public static TableFault TooManyColumns(string location, int columns) => new(
        $"{DutchText.Number(columns)} kolommen",
        $"hoogstens {DutchText.Number(TableLimits.Columns)} kolommen",
        $"Het bestand heeft in {location} {DutchText.Number(columns)} kolommen; hoogstens {DutchText.Number(TableLimits.Columns)} kunnen gelezen worden. Stuur alleen de kolommen van het afgesproken formaat.");

    public static TableFault RowTooLong(string location) => new(
        $"een rij van meer dan {DutchText.Number(TableLimits.RowText)} tekens",
        "rijen met alleen de gevraagde kolommen",
        $"De rij {location} is te lang om te lezen: zij heeft meer dan {DutchText.Number(TableLimits.RowText)} tekens. Stuur alleen de kolommen van het afgesproken formaat.");

    public static TableFault TooManyRows() => new(
        $"meer dan {DutchText.Number(TableLimits.AllRows)} rijen",
        $"hoogstens {DutchText.Number(TableLimits.AllRows)} rijen",
        $"Het bestand heeft meer dan {DutchText.Number(TableLimits.AllRows)} rijen; wat daarna komt, is niet gelezen. Stuur het in delen, bijvoorbeeld per kwartaal.");

    public static TableFault TooMuchText() => new(
        "rijen met buitensporig veel tekst",
        "rijen met alleen de gevraagde kolommen",
        "De rijen van het bestand hebben samen buitensporig veel tekst; wat daarna komt, is niet gelezen. Stuur alleen de kolommen van het afgesproken formaat.");

    public static TableFault TooManyRefusals() => new(
        $"meer dan {DutchText.Number(TableLimits.Refusals)} rijen of cellen die niet te lezen zijn",
        "rijen in het afgesproken formaat",
        $"In het bestand zijn meer dan {DutchText.Number(TableLimits.Refusals)} rijen of cellen niet te lezen; wat daarna komt, is niet bekeken. Kijk of dit het bedoelde bestand is, herstel het en stuur het nog eens.");

    public static TableFault OpenQuote(int line) => new(
        "een aanhalingsteken zonder sluiting",
        "aanhalingstekens in paren",
        $"Op regel {Text(line)} begint een tekst met een aanhalingsteken (\") die nergens wordt afgesloten; daardoor zijn die regel en alles erna niet te lezen. Sluit het aanhalingsteken en stuur het bestand nog eens.");

    public static TableFault ExpandsTooFar() => new(
        "een bestand dat bij het uitpakken buitensporig groot wordt",
        "een gewone Excel-werkmap",
        "Het bestand wordt bij het uitpakken buitensporig groot en is daarom niet gelezen. " + SaveAsWorkbook);

    public static TableFault Encrypted() => new(
        "een bestand met een wachtwoord",
        "een bestand zonder wachtwoord",
        "Het bestand is met een wachtwoord beveiligd en kan niet gelezen worden. Haal het wachtwoord eraf (Bestand, Info, Werkmap beveiligen) en stuur het nog eens.");

    public static TableFault OldWorkbook() => new(
        "een Excel-bestand in het oude formaat (.xls)",
        "een Excel-werkmap (.xlsx)",
        "Het bestand staat in het oude Excel-formaat (.xls), dat niet gelezen wordt. " + SaveAsWorkbook);

    public static TableFault PartMissing(string part) => new(
        $"geen onderdeel ‘{part}’",
        "een volledige Excel-werkmap",
        $"In de Excel-werkmap ontbreekt het onderdeel ‘{part}’; waarschijnlijk is het bestand beschadigd. " + SaveAsWorkbook);

    public static TableFault NoSheets() => new(
        "geen werkbladen",
        "een Excel-werkmap met een werkblad",
        "De Excel-werkmap heeft geen werkblad met cellen. " + SaveAsWorkbook);

    public static TableFault TextMissing(int number) => new(
        $"een verwijzing naar tekst {Text(number)}",
        "een volledige Excel-werkmap",
        "Een cel verwijst naar een tekst die in de werkmap ontbreekt; waarschijnlijk is het bestand beschadigd. " + SaveAsWorkbook);

    public static TableFault CellTooLong() => new(
        $"een cel met meer dan {DutchText.Number(TableLimits.CellText)} tekens",
        $"cellen van hoogstens {DutchText.Number(TableLimits.CellText)} tekens",
        $"Een cel heeft meer dan {DutchText.Number(TableLimits.CellText)} tekens. Kort de tekst in en stuur het bestand nog eens.");

    public static TableFault RowsOutOfOrder(string sheet, int row) => new(
        $"rij {Text(row)} op een onmogelijke plaats",
        "rijen en cellen op volgorde",
        $"Op blad ‘{sheet}’ staan rijen of cellen niet op volgorde; waarschijnlijk is het bestand beschadigd. " + SaveAsWorkbook);

    public static TableFault Damaged() => new(
        "een beschadigd bestand",
        "een bestand dat Excel zonder melding opent",
        "Het bestand is beschadigd of bevat XML die niet is toegestaan (een DTD of entiteit). " + SaveAsWorkbook);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
