using LrtIntegration.Reference;

namespace LrtIntegration.Sources.Coa;

/// <summary>All that is said to the COA of its files.</summary>
internal static class CoaWording
{
    public const string Levels = "land, provincie, veiligheidsregio, gemeente of locatie";

    public const string Indicators = "bezetting, capaciteit, instroom, uitstroom, locaties, benodigde extra capaciteit, taakstelling, gerealiseerd of voorstand";

    public const string Groups = "totaal, asielzoekers, statushouders, amv, oekraïne of derdelanders";

    public const string Shelters = "totaal, regulier, noodopvang, buiten coa of cno";

    public const string Marks = "niets, voorlopig, geschat, geheim of onbekend";

    public const string Units = "personen, plekken, bedden, locaties, woningen, gezinnen of huishoudens";

    public const string Value = "een geheel getal, zoals 1.234 of 1234";

    public const string OneValue = "één waarde per peildatum, gebied, indicator, doelgroep en opvangvorm";

    public const string UnitAdvice = $"Schrijf in de kolom Eenheid {Units}, en geef aantallen voluit (dus niet in duizenden of procenten).";

    public const string WriteNumber = $"Dat is geen aantal; schrijf {Value}.";

    public const string NoPercentage = "Dat is een percentage, en hier hoort een aantal; schrijf het aantal zelf, zoals 1.234.";

    public const string NoDate = "Excel toont dat als een datum, en hier hoort een aantal; zet de celeigenschappen op Getal en controleer de waarde.";

    public const string NotWhole = "Een aantal is een geheel getal; schrijf het zonder decimalen, en duizendtallen als 1.234.";

    public const string Negative = "Dit aantal kan niet negatief zijn (alleen een voorstand kan dat: dan is het een achterstand); verbeter het getal of de indicator.";

    public const string BlankNeedsMark = "Vul het aantal in (0 als het er geen zijn), of zet in de kolom Markering ‘geheim’ of ‘onbekend’.";

    public const string Dash = "Een streepje kan ‘geen’ of ‘onbekend’ betekenen; schrijf 0 als het er geen zijn, of laat de cel leeg met markering ‘onbekend’.";

    public const string NotApplicable = "Een cijfer dat niet van toepassing is, hoort niet in de tabel; haal de regel weg, of laat de cel leeg met markering ‘onbekend’.";

    public const string ContradictsMark = "Dat spreekt de markering tegen: een sterretje of ‘<5’ betekent geheim, een punt of ‘onbekend’ betekent onbekend; laat de cel leeg of verbeter de markering.";

    public const string NumberYetUnknown = "De markering zegt dat dit aantal onbekend is; haal het getal weg of verbeter de markering.";

    public static string Choose(string accepted) => $"Schrijf {accepted}.";

    public static string SecretNumber(string location) =>
        $"Bij {location} staat een getal, terwijl de markering ‘geheim’ is. Het getal is niet overgenomen.";

    public static string Repeated(Figure figure, Figure earlier) =>
        $"Dit cijfer ({Subject(figure)}) staat al bij {earlier.Trace.Location}, met dezelfde waarde; het telt één keer mee.";

    public static string Conflicting(Figure earlier) =>
        $"Dit cijfer ({Subject(earlier)}) staat al bij {earlier.Trace.Location}, met een andere waarde (‘{earlier.Trace.Raw}’); die eerste is aangehouden. Laat één van beide staan.";

    public static string SheltersDiffer(Figure total, IReadOnlyList<decimal> parts) =>
        $"De opvangvormen tellen niet op tot het totaal ({Subject(total)}): {Sum(parts)}, maar als totaal staat er {DutchText.Number(total.Value ?? 0)}.";

    public static string ProvincesDiffer(Figure country, IReadOnlyList<decimal> provinces) =>
        $"De twaalf provincies tellen niet op tot het land ({Subject(country)}): {Sum(provinces)}, maar voor het land staat er {DutchText.Number(country.Value ?? 0)}.";

    private static string Sum(IReadOnlyList<decimal> parts) =>
        $"{string.Join(" + ", parts.Select(DutchText.Number))} = {DutchText.Number(parts.Sum())}";

    private static string Subject(Figure figure) =>
        $"{figure.Area.Name}, {DutchText.Date(figure.ReferenceDate)}, {NameOf(figure.Indicator)}, {NameOf(figure.Group)}, {NameOf(figure.Shelter)}";

    private static string NameOf(Indicator indicator) => indicator switch
    {
        Indicator.Occupancy => "bezetting",
        Indicator.Capacity => "capaciteit",
        Indicator.Inflow => "instroom",
        Indicator.Outflow => "uitstroom",
        Indicator.Locations => "locaties",
        Indicator.ExtraCapacityNeeded => "benodigde extra capaciteit",
        Indicator.HousingTarget => "taakstelling",
        Indicator.Housed => "gerealiseerd",
        _ => "voorstand",
    };

    private static string NameOf(PopulationGroup group) => group switch
    {
        PopulationGroup.AsylumSeekers => "asielzoekers",
        PopulationGroup.PermitHolders => "statushouders",
        PopulationGroup.UnaccompaniedMinors => "amv",
        PopulationGroup.Ukraine => "Oekraïne",
        PopulationGroup.ThirdCountryNationals => "derdelanders",
        _ => "alle doelgroepen",
    };

    private static string NameOf(Shelter shelter) => shelter switch
    {
        Shelter.Regular => "regulier",
        Shelter.Emergency => "noodopvang",
        Shelter.OutsideCoa => "buiten COA",
        Shelter.Crisis => "crisisnoodopvang",
        _ => "alle opvangvormen",
    };
}
