using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Sources.Coa;

/// <summary>The columns of the COA format.</summary>
internal static class CoaColumns
{
    public static readonly Column ReferenceDate = new(0, "Peildatum", "Datum peiling", "Stand per", "Datum", "Peilmoment", "Week", "Peilweek");
    public static readonly Column Level = new(1, "Niveau", "Gebiedsniveau", "Gebiedstype", "Soort gebied");
    public static readonly Column Code = new(2, "Code", "Gebiedscode", "CBS-code", "Regiocode", "Gemeentecode", "Provinciecode", "Locatiecode");
    public static readonly Column Name = new(3, "Naam", "Gebied", "Gebiedsnaam", "Regio", "Regionaam", "Gemeente", "Gemeentenaam", "Provincie", "Locatie", "Locatienaam");
    public static readonly Column Indicator = new(4, "Indicator", "Kengetal", "Onderwerp cijfer");
    public static readonly Column Group = new(5, "Doelgroep", "Groep", "Categorie");
    public static readonly Column Shelter = new(6, "Opvangvorm", "Soort opvang", "Type opvang", "Vorm van opvang", "Opvangsoort");
    public static readonly Column Value = new(7, "Waarde", "Aantal", "Cijfer", "Aantallen");
    public static readonly Column Unit = new(8, "Eenheid");
    public static readonly Column Mark = new(9, "Markering", "Status cijfer", "Aanduiding");

    public static readonly Columns All = new(ReferenceDate, Level, Code, Name, Indicator, Group, Shelter, Value, Unit, Mark);

    /// <summary>All three of date, indicator and value with some area; or two of them among at least five columns, so that one missing column can be named.</summary>
    public static bool IsHeader(Header header)
    {
        var core = Count(header.Has(ReferenceDate)) + Count(header.Has(Indicator)) + Count(header.Has(Value));
        var hasArea = header.Has(Level) || header.Has(Code) || header.Has(Name);
        return (core == 3 && hasArea) || (core == 2 && header.Matches >= 5);
    }

    public static IEnumerable<string> MissingFrom(Header header)
    {
        foreach (var column in new[] { ReferenceDate, Level, Indicator, Value })
        {
            if (!header.Has(column))
                yield return $"‘{column.Name}’";
        }

        if (!header.Has(Code) && !header.Has(Name))
            yield return "‘Code’ of ‘Naam’";
    }

    private static int Count(bool has) => has ? 1 : 0;
}
