using System.Text;
using System.Xml.Linq;
using LrtIntegration.Dossier;
using LrtIntegration.Pack;
using LrtIntegration.Sources;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>What could not be read: each cell, and the message that goes back to its sender.</summary>
internal sealed class RefusalsPage(PackCatalogue catalogue, ReturnList returns) : PackPage("weigeringen", "Weigeringen")
{
    private const string Letters = "refusals/";

    protected override async Task<IEnumerable<XElement?>> ContentAsync(ConsoleVisit visit, BriefingPack pack)
    {
        if (pack.Refusals.Count == 0)
            return [Tag("p", Class("leeg"), "Alles wat binnenkwam, kon worden gelezen.")];
        var files = pack.Refusals.GroupBy(refusal => refusal.FileName, StringComparer.Ordinal).OrderBy(file => file.Key, StringComparer.Ordinal);
        return
        [
            Tag("p", $"{Phrase.Count(pack.Refusals.Count, "plaats kon", "plaatsen konden")} niet worden overgenomen. Al het andere is wel gebruikt."),
            Tag("section", Tag("h2", "Per bestand"), files.Select((file, index) => FileTable(index, file.Key, file))),
            await returns.OfAsync(visit, pack, Name),
            Tag("section", Tag("h2", "Retourberichten"), Tag("p", "Wat elke afzender hoort, kant-en-klaar om zelf te sturen."), await LettersAsync(visit, pack)),
        ];
    }

    private static XElement FileTable(int index, string file, IEnumerable<Refusal> refusals) => PageTable.Of(
        $"bestand-{index + 1}",
        file,
        ["Plaats", "Gevonden", "Verwacht", "Wat de afzender hoort"],
        refusals.Select(refusal => (IReadOnlyList<object?>)
        [
            refusal.Location.Length > 0 ? refusal.Location : "het hele bestand",
            refusal.Found.Length > 0 ? refusal.Found : "(leeg)",
            refusal.Expected,
            refusal.Message,
        ]));

    private async Task<IReadOnlyList<XElement>> LettersAsync(ConsoleVisit visit, BriefingPack pack)
    {
        var contents = await catalogue.ContentsAsync(pack.Meeting.Date, pack.Version, visit.Visit.Cancellation);
        var letters = new List<XElement>();
        foreach (var file in contents?.Files.Where(file => file.Name.StartsWith(Letters, StringComparison.Ordinal)) ?? [])
        {
            var text = Encoding.UTF8.GetString((await catalogue.DocumentAsync(pack.Meeting.Date, pack.Version, file.Name, visit.Visit.Cancellation)).Span);
            letters.Add(Tag(
                "details",
                Tag("summary", Text(Addressee(text, file.Name))),
                Tag("pre", At("tabindex", "0"), Render.VisibleText.Of(text)),
                Tag("p", Tag("a", At("href", ConsoleAddress.OfDocument(pack.Meeting.Date, pack.Version, file.Name)), "Als tekstbestand"))));
        }

        return letters;
    }

    private static string Addressee(string letter, string name) =>
        letter.StartsWith("Aan: ", StringComparison.Ordinal) ? letter[5..letter.IndexOf('\n', StringComparison.Ordinal)] : $"Zonder afzender: {Path.GetFileNameWithoutExtension(name)}";
}
