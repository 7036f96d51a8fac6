using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Tests.Documentation.Nidos;

/// <summary>The columns of the Nidos format, each with the other names that senders give it.</summary>
internal static class NidosColumns
{
    public static readonly Column ReferenceDate = new(0, "Peildatum", "Datum");
    public static readonly Column Code = new(1, "Provinciecode", "Code");
    public static readonly Column Province = new(2, "Provincie");
    public static readonly Column Minors = new(3, "Jongeren", "Aantal jongeren");

    public static readonly Columns All = new(ReferenceDate, Code, Province, Minors);

    /// <summary>The word that only Nidos uses, with one other: no other source may recognise its files.</summary>
    public static bool IsHeader(Header header) => header.Has(Minors) && header.Matches >= 2;

    public static IEnumerable<string> MissingFrom(Header header)
    {
        if (!header.Has(ReferenceDate))
            yield return "‘Peildatum’";
        if (!header.Has(Code) && !header.Has(Province))
            yield return "‘Provinciecode’ of ‘Provincie’";
    }
}
