using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Render.Mail;

namespace LrtIntegration.Render.Cards;

/// <summary><c>teams.json</c>: the pack as an Adaptive Card 1.5. Buttons are added by who posts it, as only that one knows the address of the pack.</summary>
internal static class BriefingCard
{
    /// <summary>Bytes of the card with its buttons. Teams itself refuses a message of more than 28 kB.</summary>
    public const int MostBytes = 20 * 1024;

    private const int RoomForButtons = 2 * 1024;

    // From whole to counts alone: the first form that fits is taken.
    private static readonly CardLength[] Lengths = [new(8, 280), new(4, 100), new(0, 0)];

    private static readonly JsonSerializerOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static RenderedDocument Render(BriefingPack pack, News news) => new(
        "teams.json",
        "application/json",
        Lengths.Select(length => JsonSerializer.SerializeToUtf8Bytes(Card(pack, news, length), Layout)).First(card => card.Length <= MostBytes - RoomForButtons));

    private static JsonObject Card(BriefingPack pack, News news, CardLength length) => new JsonObject
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.5",
        ["fallbackText"] = $"Briefing LRT {DutchText.Date(pack.Meeting.Date)}, versie {DutchText.Number(pack.Version)}: {Headlines.Of(pack)}.",
        ["msteams"] = new JsonObject { ["width"] = "Full" },
        ["body"] = new JsonArray(
        [
            CardParts.Title($"Briefing LRT {DutchText.Date(pack.Meeting.Date)}"),
            CardParts.Line($"Versie {DutchText.Number(pack.Version)}: {Headlines.Of(pack)}."),
            .. Chapter("Wat is er veranderd", news.Lead, news.Lines, rest => Phrase.Count(rest, "wijziging", "wijzigingen"), length),
            .. Chapter("Wat een besluit vraagt", LeadOn(Asked(pack), "Geen van de signalen vraagt nu een besluit van de LRT."), Asked(pack), rest => Phrase.Count(rest, "gevraagd besluit", "gevraagde besluiten"), length),
            .. Chapter("Wat te laat is of ontbreekt", LeadOn(Lacking(pack), "Alle bronnen hebben op tijd geleverd."), Lacking(pack), rest => Phrase.Count(rest, "bron", "bronnen"), length),
        ]),
    };

    private static string LeadOn(IReadOnlyList<NewsLine> lines, string none) => lines.Count == 0 ? none : "";

    private static IEnumerable<JsonNode> Chapter(string title, string lead, IReadOnlyList<NewsLine> lines, Func<int, string> count, CardLength length)
    {
        yield return CardParts.Heading(title);
        if (lead.Length > 0)
            yield return CardParts.Line(lead);
        foreach (var line in lines.Take(length.Lines))
            yield return CardParts.Item(Phrase.Shorten(line.Subject, length.Letters), Phrase.Shorten(line.Sentence, length.Letters));
        if (lines.Count > length.Lines)
            yield return CardParts.Line($"{(length.Lines == 0 ? "" : "En nog ")}{count(lines.Count - length.Lines)}; zie de briefing.");
    }

    private static IReadOnlyList<NewsLine> Asked(BriefingPack pack) =>
    [
        .. Headlines.Asked(pack).Select(signal => new NewsLine(
            $"PRT {Place.Of(signal.Province)}, {signal.Subject}",
            signal.Confidential ? "vertrouwelijk; zie de briefing" : signal.AskedDecision.Length == 0 ? "niet geformuleerd" : Phrase.Reflowed(signal.AskedDecision))),
    ];

    private static IReadOnlyList<NewsLine> Lacking(BriefingPack pack) =>
    [
        .. pack.Coverage.Where(line => line.Status is not CoverageStatus.Received).Select(line => new NewsLine(Phrase.Capital(Place.SourceOf(line)), $"{Words.Of(line.Status)}. {line.Text}")),
    ];

    /// <summary>How much of each chapter a card shows.</summary>
    private sealed record CardLength(int Lines, int Letters);
}
