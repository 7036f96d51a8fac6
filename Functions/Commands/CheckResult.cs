using LrtIntegration.Intake;
using LrtIntegration.Sources;

namespace LrtIntegration.Commands;

/// <summary>What <c>check</c> says of one file: what it is, what was read, what must be mended, and what the sender should know.</summary>
internal static class CheckResult
{
    public static void Show(this Screen screen, Delivery delivery)
    {
        screen.Say(delivery.First.Origin);
        screen.Say($"  {Kind(delivery)}");
        foreach (var refusal in Refusals(delivery))
        {
            screen.Say($"  - {(refusal.Location.Length > 0 ? refusal.Location : "het hele bestand")}");
            screen.Say($"    gevonden: {(refusal.Found.Length > 0 ? refusal.Found : "(leeg)")}");
            screen.Say($"    verwacht: {refusal.Expected}");
            screen.Say($"    {refusal.Message}");
        }

        foreach (var remark in delivery.Reading?.Remarks ?? [])
            screen.Say($"  Let op, {(remark.Location.Length > 0 ? remark.Location : "het hele bestand")}: {remark.Text}");
        screen.Say();
    }

    /// <summary>How much the sender has to mend in it.</summary>
    public static int ToMend(Delivery delivery) => Refusals(delivery).Count();

    private static IEnumerable<Refusal> Refusals(Delivery delivery) => delivery.Refusals.Concat(delivery.Reading?.Refusals ?? []);

    private static string Kind(Delivery delivery) => (delivery.Reading, delivery.Handling) switch
    {
        ({ } reading, _) => $"{SourceWords.Of(reading.Source)}: {Facts(reading)}.",
        (_, Handling.Opened opened) => $"Geopend: {SourceWords.Counted(opened.Parts, "onderdeel", "onderdelen")}.",
        (_, Handling.SetAside aside) when delivery.Refusals.Count == 0 => $"Niet gelezen. {aside.Sentence}",
        _ => "Niet gelezen.",
    };

    private static string Facts(Reading reading) => reading.Facts.Count == 0
        ? "niets gelezen"
        : string.Join(", ", reading.Facts.GroupBy(fact => fact.GetType()).OrderBy(kind => kind.Key.Name, StringComparer.Ordinal).Select(kind => SourceWords.Counted(kind.Key, kind.Count()))) + " gelezen";
}
