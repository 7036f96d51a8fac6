using System.Globalization;
using LrtIntegration.Reference;

namespace LrtIntegration.Sources.Tables;

/// <summary>What is said of tables whatever their source: sheets, rows, columns and cells as such.</summary>
internal static class TableWording
{
    private const string HiddenRowMark = "(verborgen rij)";
    private const string HiddenColumnMark = "(verborgen kolom)";
    private const string HiddenSheetMark = "(verborgen)";

    /// <summary>The first half of a refusal: where it stands, and what.</summary>
    public static string Stands(string location, string found) => $"{In(location)} staat ‘{Findings.Readable(found)}’.";

    public static string IsEmpty(string location) => $"{In(location)} staat niets.";

    public static string ColumnAbsent(string location, string column) => $"{In(location)} is niets te lezen voor {column}, want die kolom ontbreekt.";

    public static string Merged(string location, string into) =>
        $"Cel {location} is samengevoegd met {into}, zodat niet vaststaat wat er voor deze rij geldt. Hef de samenvoeging op en vul iedere cel in.";

    public static string Uncalculated(string location) =>
        $"In cel {location} staat een formule zonder uitkomst. Open het bestand in Excel, sla het op en stuur het nog eens.";

    public static string Error(string location, string found) =>
        $"{Stands(location, found)} Dat is een foutmelding van Excel; herstel de formule of vul de waarde zelf in.";

    public static string HeaderOf(Columns columns) => "een kopregel met " + DutchText.Enumerate([.. columns.All.Select(static column => column.Name)]);

    public static string NoTable(Columns columns) =>
        $"In het bestand staat geen zichtbare tabel met de afgesproken kolommen. Zet boven de gegevens een kopregel met {Names(columns)}.";

    public static string MissingColumn(string column, string location) =>
        $"In de kopregel ({location}) ontbreekt de kolom {column}; daardoor zijn de regels eronder niet gelezen. Voeg de kolom toe of maak haar zichtbaar, en stuur het bestand nog eens.";

    public static string Fields(int fields) => $"{DutchText.Number(fields)} velden, zoals in de kopregel";

    public static string TooManyFields(string location, int found, int expected) =>
        $"De rij op {location} heeft {DutchText.Number(found)} velden, de kopregel {DutchText.Number(expected)}. Waarschijnlijk staat er een scheidingsteken in een tekst of getal; zet die tekst tussen aanhalingstekens (\").";

    public static string TextOutsideTable(string text) => $"Deze tekst staat buiten de tabel en is niet als gegeven gelezen: ‘{text}’.";

    public static string SheetWithoutTable(string text) => $"Dit blad heeft geen tabel met de afgesproken kolommen; er is niets van gelezen. Het begint met: ‘{text}’.";

    public static string ExtraColumns(string columns) => $"Kolommen die niet bij het formaat horen en niet zijn gelezen: {columns}.";

    public static string RepeatedColumns(string columns) => $"Kolommen die dubbel zijn en niet zijn gelezen: {columns}.";

    public static string ColumnWithoutName(string location, string found) => $"{Stands(location, found)} De kolom heeft geen kop en is niet gelezen.";

    public static string HiddenSheet(string sheet) =>
        $"Blad ‘{sheet}’ is verborgen en heeft inhoud; er is niets van gelezen. Maak het blad zichtbaar als het meetelt, of verwijder het.";

    public static string HiddenRow(string sheet, int row) =>
        $"Rij {Text(row)} van blad ‘{sheet}’ is verborgen en heeft inhoud; de rij is niet gelezen. Maak de rij zichtbaar als zij meetelt (kijk ook of er een filter aan staat), of verwijder haar.";

    public static string HiddenRowLocation(string sheet, int row) => $"{sheet}!{Text(row)}:{Text(row)} {HiddenRowMark}";

    public static string HiddenColumn(string sheet, int column) =>
        $"Kolom {CellReference.Letters(column)} van blad ‘{sheet}’ is verborgen en heeft inhoud; de kolom is niet gelezen. Maak de kolom zichtbaar als zij meetelt, of verwijder haar.";

    public static string HiddenColumnLocation(string sheet, int column) =>
        $"{sheet}!{CellReference.Letters(column)}:{CellReference.Letters(column)} {HiddenColumnMark}";

    public static string HiddenSheetLocation(string sheet) => $"{sheet} {HiddenSheetMark}";

    /// <summary>Whether a refusal at this place is about content that its sender had out of sight.</summary>
    public static bool IsHidden(string location) =>
        location.EndsWith(HiddenRowMark, StringComparison.Ordinal)
        || location.EndsWith(HiddenColumnMark, StringComparison.Ordinal)
        || location.EndsWith(HiddenSheetMark, StringComparison.Ordinal);

    /// <summary>The number of the hidden row, from a place that <see cref="HiddenRowLocation"/> made; null for any other place.</summary>
    public static int? HiddenRowIn(string location) =>
        location.EndsWith(HiddenRowMark, StringComparison.Ordinal)
        && int.TryParse(location[(location.LastIndexOf('!') + 1)..].Split(':')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? row
            : null;

    private static string Names(Columns columns) => DutchText.Enumerate([.. columns.All.Select(static column => $"‘{column.Name}’")]);

    private static string In(string location)
    {
        if (location.StartsWith("regel ", StringComparison.Ordinal))
            return location.Contains(',', StringComparison.Ordinal) ? $"In {location}," : $"In {location}";

        return location[(location.LastIndexOf('!') + 1)..].Contains(':', StringComparison.Ordinal) ? $"In rij {location}" : $"In cel {location}";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
