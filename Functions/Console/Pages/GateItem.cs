using LrtIntegration.Console.Forms;
using LrtIntegration.Pack;
using LrtIntegration.Pack.Protection;

namespace LrtIntegration.Console.Pages;

/// <summary>Something at the gate, with what was said of it until now; the pack may be older than that.</summary>
internal sealed record GateItem(PackHeld Held, GateVerdict Verdict)
{
    public bool IsOpen => Verdict.Stays is null && !Verdict.IsReleased;

    /// <summary>Dutch: how far it is; null where nobody said anything.</summary>
    public string? Account => Verdict switch
    {
        { Stays: not null } => null,
        { IsReleased: true } => Held.Released ? "De tekst staat in de briefing." : "De volgende briefing toont de tekst.",
        { Releases: [var first] } => $"{first.By} vroeg als eerste om vrijgave; een tweede persoon moet die bevestigen.",
        _ => null,
    };

    public IEnumerable<RulingForm> FormsFor(string person) => Verdict switch
    {
        { Stays: not null } => [RulingForm.LetPass],
        { IsReleased: true } => [RulingForm.LeaveOut],
        _ when Verdict.WaitsForAnotherThan(person) => [RulingForm.LeaveOut],
        { Releases.Count: > 0 } => [RulingForm.LetPassToo, RulingForm.LeaveOut],
        _ => [RulingForm.LetPass, RulingForm.LeaveOut],
    };
}
