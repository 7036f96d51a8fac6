using LrtIntegration.Reference;

namespace LrtIntegration.Sources.Bzk;

/// <summary>All that is said to BZK of its files.</summary>
internal static class BzkWording
{
    public const string Statuses = "ingediend, aanvulling gevraagd, in behandeling, verleend, gedeeltelijk verleend, afgewezen, buiten behandeling, ingetrokken, vastgesteld of teruggevorderd";

    public const string StatusAdvice = $"Schrijf als status {Statuses}.";

    public const string UniqueNumber = "een aanvraagnummer dat één keer voorkomt";

    public const string NumberAdvice = "Vul het aanvraagnummer in; zonder nummer kan de aanvraag niet gevolgd worden.";

    public const string Household = "een geheel getal van 1 of meer";

    public const string HouseholdAdvice = "Schrijf het aantal personen van het gezin als geheel getal, zoals 8.";

    public const string Amount = "een bedrag in euro, zoals 35.000 of 35.000,00";

    public const string RequestedAdvice = $"Schrijf het aangevraagde bedrag als {Amount}.";

    public const string GrantedAdvice = $"Schrijf {Amount}; laat de cel leeg zolang er niet is besloten.";

    public const string GrantedMissing = "Volgens de status is er verleend; vul het verleende bedrag in of verbeter de status.";

    public const string ContradictsStatus = "Volgens de status is er niets verleend; haal het bedrag weg of verbeter de status.";

    public static string MoreThanRequested(decimal requested) =>
        $"Dat is meer dan het aangevraagde bedrag van {DutchText.Euro(requested)}; verbeter een van beide bedragen.";

    public static string NumberTaken(GrantApplication earlier) =>
        $"Dat aanvraagnummer staat al bij {earlier.Trace.Location}, met andere gegevens; die eerste is aangehouden. Verbeter het nummer of laat één van beide rijen staan.";

    public static string Repeated(GrantApplication earlier) =>
        $"Aanvraag {earlier.Number} staat al bij {earlier.Trace.Location}, met dezelfde gegevens; zij telt één keer mee.";

    public static string StatusBeforeReceipt(GrantApplication application) =>
        $"Aanvraag {application.Number} is ontvangen op {DutchText.Date(application.ReceivedOn)}, maar de status is van {DutchText.Date(application.StatusOn ?? default)}, dus van vóór de ontvangst.";
}
