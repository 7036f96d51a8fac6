using LrtIntegration.Reference;
using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Sources.Prt;

/// <summary>The Dutch sentences about signals: what was wrong, and what the sender should do.</summary>
internal static class PrtWording
{
    public const string ExpectedProvince = "de naam van een provincie, zoals Drenthe of Noord-Brabant";

    public const string ExpectedSignal = "een onderwerp of een signaal";

    public const string FreeWithoutProvince =
        "Uit deze mail blijkt niet van welke provincie het signaal komt. Zet bovenaan een regel ‘Provincie:’ met de naam van de provincie en stuur de mail opnieuw.";

    public const string InformationWithDecision =
        "Het signaal is ter informatie gestuurd, maar er staat ook een gevraagd besluit bij. Het is als informatie opgenomen.";

    public const string DecisionWithoutText =
        "Er wordt een besluit gevraagd, maar er staat niet bij welk. Vraag de provincie om het gevraagde besluit.";

    public static string WithoutSignal(string location) =>
        $"Bij het signaal vanaf {location} zijn ‘Onderwerp’ en ‘Signaal’ beide leeg. Vul ten minste een van de twee in en stuur het opnieuw.";

    public static string WithoutProvince(SignalForm form) =>
        $"Bij het signaal{Title(form)} (vanaf {form.Location}) staat geen provincie. Vul achter ‘Provincie:’ de naam van de provincie in en stuur het opnieuw.";

    public static string UnknownProvince(string location, string found) =>
        $"In {location} staat ‘{Findings.Readable(found)}’ als provincie; die naam is niet bekend. Vul een van de twaalf provincies in, zoals Drenthe of Noord-Brabant, en stuur het signaal opnieuw.";

    public static string UnreadableDate(string found, DateOnly? received) =>
        received is { } day
            ? $"De datum ‘{Findings.Readable(found)}’ is niet gelezen; de datum van de mail ({DutchText.Date(day)}) is genomen. Schrijf een datum als 3 juli 2023 of 03-07-2023."
            : $"De datum ‘{Findings.Readable(found)}’ is niet gelezen; het signaal heeft nu geen datum. Schrijf een datum als 3 juli 2023 of 03-07-2023.";

    public static string AskNotSorted(string words) =>
        $"Achter ‘Gevraagd aan LRT’ staat ‘{Findings.Readable(words)}’; daaruit blijkt niet of het om een besluit, een actie of informatie gaat. Het signaal is niet ingedeeld.";

    public static string ConfidentialityUnclear(string words) =>
        $"Achter ‘Vertrouwelijk’ staat ‘{Findings.Readable(words)}’ in plaats van ja of nee. Het signaal is als vertrouwelijk behandeld.";

    public static string CoveringMail(string text) =>
        $"Deze mail verwijst alleen naar een bijlage en bevat zelf geen signaal: ‘{text}’";

    public static string Signature(int lines) =>
        $"Onder de groet {Count(lines)} (ondertekening); die {Verb(lines)} niet als signaal gelezen.";

    public static string Earlier(int lines) =>
        $"Onder de mail {Count(lines)} van een eerdere mail; die {Verb(lines)} niet als signaal gelezen.";

    public static string Outside(string text) =>
        $"Deze tekst staat niet achter een veld en is niet in een signaal opgenomen: ‘{text}’";

    private static string Title(SignalForm form) =>
        form[PrtColumns.Subject] is { Length: > 0 } subject ? $" ‘{Findings.Readable(subject)}’" : "";

    private static string Count(int lines) => lines == 1 ? "staat 1 regel" : $"staan {DutchText.Number(lines)} regels";

    private static string Verb(int lines) => lines == 1 ? "is" : "zijn";
}
