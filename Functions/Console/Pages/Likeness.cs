using System.Xml.Linq;
using LrtIntegration.Console.Forms;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>The commitments that another one looks like, and the one that it became part of.</summary>
internal static class Likeness
{
    private const int Recognisable = 90;

    public static IEnumerable<XElement> Of(PackCommitment commitment, BriefingPack pack)
    {
        if (Find(commitment.MergedInto, pack) is { } root)
            yield return Tag("p", "Het is nu deel van: ", Link(root), ".");
        var alike = Alike(commitment, pack).ToList();
        if (alike.Count == 0)
            yield break;
        yield return Tag("p", Tag("strong", "Lijkt op een eerdere toezegging. Is het dezelfde, voeg ze dan samen:"));
        yield return Tag("ul", alike.Select(one => Tag("li", Link(one))));
    }

    public static IReadOnlyList<FormOption> Options(PackCommitment commitment, BriefingPack pack) => [.. Alike(commitment, pack).Select(one => new FormOption(one.Id, Named(one)))];

    private static IEnumerable<PackCommitment> Alike(PackCommitment commitment, BriefingPack pack) => commitment.SimilarTo.Select(id => Find(id, pack)).OfType<PackCommitment>();

    private static PackCommitment? Find(string id, BriefingPack pack) => pack.Commitments.FirstOrDefault(one => one.Id == id);

    private static XElement Link(PackCommitment commitment) => Tag("a", At("href", $"#{ElementId.Of(commitment.Id)}"), Text(Named(commitment)));

    private static string Named(PackCommitment commitment)
    {
        var day = commitment.MeetingDate is { } date ? $"{DutchText.Date(date)}, " : "";
        return $"{day}{(commitment.Owner.Length == 0 ? "eigenaar niet vermeld" : commitment.Owner)}: {Phrase.Shorten(commitment.Text, Recognisable)}";
    }
}
