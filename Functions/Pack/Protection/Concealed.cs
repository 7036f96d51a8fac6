using LrtIntegration.Sources;
using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Pack.Protection;

/// <summary>What a file carries out of sight: hidden rows, columns and sheets, comments, tracked changes, the name of its author. None of it comes into a pack; that it is there, is told.</summary>
internal static class Concealed
{
    public const string Mask = "verborgen inhoud, niet opgenomen";

    private const string Rule = "concealedContent";

    public static bool Is(Refusal refusal) => TableWording.IsHidden(refusal.Location);

    public static bool Is(Remark remark) => remark.Rule is ConcealedParts.Comments or ConcealedParts.TrackedChanges or ConcealedParts.Author or ConcealedParts.HiddenText;

    public static PackHeld Held(Refusal refusal, string fileName) => Held(refusal.Sha256, fileName, refusal.Location, "Verborgen inhoud in het origineel; zij is niet overgenomen.");

    public static PackHeld Held(Remark remark, string sha256, string fileName) => Held(sha256, fileName, remark.Location, remark.Text);

    private static PackHeld Held(string sha256, string fileName, string location, string text) =>
        new(Rule, location.Length == 0 ? fileName : $"{fileName}, {location}", text, false) { Id = $"held-{StableId.Short(Rule, sha256, location, text)}" };
}
