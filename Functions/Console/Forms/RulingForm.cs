using LrtIntegration.Pack;
using LrtIntegration.Sources;

namespace LrtIntegration.Console.Forms;

/// <summary>The form with which the secretariat takes one kind of decision.</summary>
/// <param name="Name">Tells the forms apart, also where they take the same kind of decision.</param>
/// <param name="Summary">What unfolds the form.</param>
/// <param name="Done">Dutch: what is told when the decision is recorded.</param>
internal sealed record RulingForm(string Name, string Summary, string Button, string Done, IReadOnlyList<FormField> Fields)
{
    private const string Follows = "De volgende briefing volgt het.";

    /// <summary>As in the body of <c>api/rulings</c>.</summary>
    public string Kind { get; init; } = Name;

    public static RulingForm Confirm { get; } = new("confirm", "Bevestigen", "Bevestigen", $"De toezegging is bevestigd. {Follows}", []);

    public static RulingForm ConfirmDecision { get; } = Confirm with { Name = "besluit-bevestigen", Done = $"Het besluit is bevestigd. {Follows}" };

    public static RulingForm ConfirmQuestion { get; } = Confirm with { Name = "vraag-bevestigen", Done = $"De vraag is bevestigd. {Follows}" };

    public static RulingForm Close { get; } = new("close", "Afdoen met bewijs", "Afdoen", $"De toezegging is afgedaan. {Follows}",
    [
        new("evidence", "Bewijs", "Een citaat met vindplaats, of het SHA-256 van een stuk in het dossier.", "Noem het bewijs: zonder bewijs blijft een toezegging openstaan.", FieldShape.Lines),
        new("reason", "Toelichting", "Mag leeg blijven.", "", FieldShape.Lines),
    ]);

    /// <summary>What was closed is confirmed, and so back on the list.</summary>
    public static RulingForm Reopen { get; } = new("heropenen", "Weer op de lijst zetten", "Op de lijst zetten", $"De toezegging staat weer open. {Follows}",
    [
        new("reason", "Toelichting", "Mag leeg blijven.", "", FieldShape.Lines),
    ])
    {
        Kind = Confirm.Kind,
    };

    public static RulingForm Correct { get; } = new("correct", "Verbeteren", "Verbetering vastleggen", $"De verbetering is vastgelegd. {Follows}",
    [
        new("field", "Wat klopt er niet?", "", "Kies wat er niet klopt.", FieldShape.Choice) { Options = [new("owner", "de eigenaar"), new("deadline", "de termijn"), new("text", "de tekst")] },
        new("to", "Zo moet het zijn", "", "Vul in hoe het moet zijn.", FieldShape.Lines),
    ]);

    public static RulingForm Merge { get; } = new("merge", "Samenvoegen", "Samenvoegen", $"De toezeggingen zijn samengevoegd. {Follows}",
    [
        new("to", "Met welke toezegging?", "De toezegging die u kiest, blijft op de lijst staan; deze wordt er een deel van.", "Kies met welke toezegging u samenvoegt.", FieldShape.Choice),
        new("reason", "Toelichting", "Mag leeg blijven.", "", FieldShape.Lines),
    ]);

    public static RulingForm Move { get; } = new("move", "Anders indelen", "Indelen", $"Het signaal is anders ingedeeld. {Follows}",
    [
        new("to", "Gevraagd aan de LRT", "", "Kies waar het signaal hoort.", FieldShape.Choice)
        {
            Options = [.. Enum.GetValues<Ask>().Select(ask => new FormOption(StableId.Camel(ask), Words.Of(ask)))],
        },
    ]);

    public static RulingForm Explain { get; } = new("explain", "Toelichten", "Toelichting vastleggen", $"De toelichting is vastgelegd. {Follows}",
    [
        new("reason", "Klopt, want ...", "De zin gaat verder na “want” en komt zo in de briefing.", "Leg uit waarom het klopt.", FieldShape.Lines),
    ]);

    public static RulingForm Release { get; } = new("release", "Vrijgeven", "Vrijgeven", $"De vrijgave is vastgelegd. {Follows}",
    [
        new("reason", "Reden", "Waarom mag dit toch worden gebruikt?", "Noem de reden van de vrijgave.", FieldShape.Lines),
    ]);

    public static RulingForm Withdraw { get; } = new("withdraw", "Intrekken", "Intrekken", $"Het stuk is ingetrokken; het blijft in het dossier bewaard. {Follows}",
    [
        new("reason", "Reden", "Waarom telt dit niet meer mee?", "Noem de reden van de intrekking.", FieldShape.Lines),
    ]);

    /// <summary>What the gate kept back may be shown after all. It takes two.</summary>
    public static RulingForm LetPass { get; } = new("vrijgeven-poort", "Vrijgeven", "Vrijgeven", "De vrijgave is vastgelegd. Hebben twee personen vrijgegeven, dan toont de volgende briefing de tekst.",
    [
        new("reason", "Reden", "Waarom mag dit in de briefing staan?", "Noem de reden van de vrijgave.", FieldShape.Lines),
    ])
    {
        Kind = Release.Kind,
    };

    public static RulingForm LetPassToo { get; } = LetPass with { Summary = "Vrijgave bevestigen", Button = "Vrijgave bevestigen" };

    /// <summary>What the gate kept back stays away for good.</summary>
    public static RulingForm LeaveOut { get; } = new("weglaten", "Weglaten", "Weglaten", $"Dit blijft weg uit de briefing; het origineel blijft in het dossier. {Follows}",
    [
        new("reason", "Reden", "Waarom hoort dit niet in de briefing?", "Noem de reden om dit weg te laten.", FieldShape.Lines),
    ])
    {
        Kind = Withdraw.Kind,
    };

    private static IReadOnlyList<RulingForm> All { get; } = [Confirm, ConfirmDecision, ConfirmQuestion, Close, Reopen, Correct, Merge, Move, Explain, Release, Withdraw, LetPass, LeaveOut];

    /// <summary>To another bucket than the one where the signal is.</summary>
    public static RulingForm MoveFrom(Ask bucket) => Move with
    {
        Fields = [Move.Fields[0] with { Options = [.. Move.Fields[0].Options.Where(option => option.Value != StableId.Camel(bucket))] }],
    };

    /// <summary>With one of these.</summary>
    public static RulingForm MergeWith(IEnumerable<FormOption> commitments) => Merge with { Fields = [Merge.Fields[0] with { Options = [.. commitments] }, Merge.Fields[1]] };

    /// <summary>The form of this name; null where there is none.</summary>
    public static RulingForm? Of(string name) => All.FirstOrDefault(form => form.Name == name);
}
