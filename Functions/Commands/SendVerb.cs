using System.CommandLine;
using LrtIntegration.Deliver;
using LrtIntegration.Reference;

namespace LrtIntegration.Commands;

/// <summary>The verb <c>send</c>: a proof of the mail to one person. The members get theirs from the service alone.</summary>
internal sealed class SendVerb(Screen screen)
{
    private readonly Option<string?> to = Switches.To;
    private readonly Option<string?> meeting = Switches.MeetingOfPack;
    private readonly Option<string?> store = Switches.Store;
    private readonly Option<string?> calendar = Switches.Calendar;
    private readonly Option<string?> marking = Switches.Marking;

    public Command Command
    {
        get
        {
            var command = new Command("send", "Mailt de briefing als proef naar één adres, met de instellingen Briefing__* van de omgeving.") { to, meeting, store, calendar, marking };
            command.SetAction(RunAsync);
            return command;
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var address = Given.Text(parsed, to);
        var choice = MeetingChoice.On(MeetingChoice.Day(Given.Text(parsed, meeting)), HandKeptFiles.Calendar(parsed.GetValue(calendar)));
        var dossier = parsed.GetValue(store) ?? CollectVerb.DefaultStore;
        if (!Directory.Exists(dossier))
            throw new WrongUseException($"Er is geen dossier in {dossier}. Maak het met collect, of wijs het aan met --store.");

        await using var program = Registration.ForProofs(RunDossier.Open(dossier), WebProgram.Environment(), Clock.System);
        var receipt = await program.GetRequiredService<ProofRound>().SendAsync(choice.Order(parsed.GetValue(marking)), address, cancellation);
        if (receipt.State is not ReceiptState.Sent)
            throw new InvalidDataException($"De proef aan {address} is niet verzonden: {receipt.Reason ?? "de mailserver gaf geen antwoord; kijk in Verzonden items"}.");
        screen.Say($"De proef aan {address} is verzonden op {DutchText.Moment(receipt.At)}.");
        return (int)ExitCode.Done;
    }
}
