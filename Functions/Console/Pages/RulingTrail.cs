using System.Xml.Linq;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>What the secretariat decided about something, the oldest first; of two that contradict, the later stands.</summary>
internal static class RulingTrail
{
    public static XElement? Of(IEnumerable<Ruling> rulings, string title = "Besluiten van het secretariaat")
    {
        var all = rulings.ToList();
        return all.Count == 0 ? null : Tag("div", Class("besluiten"), Tag("p", title), Tag("ul", all.Select(ruling => Tag("li", Text(Sentence(ruling))))));
    }

    public static string Sentence(Ruling ruling)
    {
        string?[] said = [What(ruling), Said("bewijs", ruling.Evidence), Said("toelichting", ruling.Reason)];
        return $"{DutchText.Moment(ruling.At)}, {ruling.By}: {string.Join("; ", said.OfType<string>())}.";
    }

    private static string What(Ruling ruling) => ruling.Kind switch
    {
        RulingKind.Release when IsAtTheGate(ruling) => "voor vrijgeven",
        RulingKind.Withdraw when IsAtTheGate(ruling) => "voor weglaten",
        RulingKind.Merge => "samengevoegd met een andere toezegging",
        RulingKind.Move when RulingBook.Bucket(ruling.To) is { } bucket => $"{Words.Of(ruling.Kind)}: {Words.Of(bucket)}",
        _ when ruling.To.Length > 0 => $"{Words.Of(ruling.Kind)}: “{ruling.To}”",
        _ => Words.Of(ruling.Kind),
    };

    private static bool IsAtTheGate(Ruling ruling) => ruling.Id.StartsWith("held-", StringComparison.Ordinal);

    private static string? Said(string label, string text) => text.Length == 0 ? null : $"{label}: “{text.TrimEnd('.')}”";
}
