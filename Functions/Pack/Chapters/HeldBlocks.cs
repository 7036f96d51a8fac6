using LrtIntegration.Pack.Protection;
using LrtIntegration.Reference;

namespace LrtIntegration.Pack.Chapters;

/// <summary>What does not stand in the pack: small numbers, and what the gate kept back.</summary>
internal static class HeldBlocks
{
    public const string Anchor = "weggelaten";

    public static IEnumerable<Block> Of(BriefingPack pack)
    {
        var small = pack.Held.Where(held => held.Rule is SmallNumbers.Rule).ToList();
        if (small.Count > 0)
        {
            yield return new Heading("afgeschermd", 2, $"Afgeschermd ({DutchText.Number(small.Count)})");
            yield return new Table(
                "tabel-afgeschermd",
                "Cijfers die niet in dit stuk staan",
                [new("Cijfer", Numbers: Numbers.Dates), new("Reden", Numbers: Numbers.Marks)],
                [.. small.Select(held => new Row([new(held.Where), new(held.Text)]))],
                "De getallen staan alleen in de bewijsstukken.");
        }

        var kept = pack.Held.Where(held => held.Rule is not SmallNumbers.Rule).ToList();
        if (kept.Count == 0) yield break;
        yield return new Heading(Anchor, 2, $"Weggelaten ({DutchText.Number(kept.Count)})");
        yield return new Table(
            "tabel-weggelaten",
            "Gegevens die niet naar buiten mogen, en wat het secretariaat erover besloot",
            [new("Plaats", Numbers: Numbers.Marks), new("Wat daar staat"), new("Besluit", Numbers: Numbers.Marks), new("Kenmerk", Numbers: Numbers.Marks)],
            [.. kept.Select(held => new Row([new(held.Where), new(held.Text), new(DecisionOn(held)), new(held.Id)]))],
            "Wat is weggelaten, staat alleen in de bewijsstukken. Vrijgeven kan als twee personen van het secretariaat dat besluiten, elk met een reden.");
    }

    private static string DecisionOn(PackHeld held) =>
        held.Decision.Length > 0 ? Phrase.Capital(held.Decision) + "."
        : held.KeepsBack ? "Nog geen besluit; zolang wordt dit stuk niet aan de leden verzonden."
        : "Blijft weg.";
}
