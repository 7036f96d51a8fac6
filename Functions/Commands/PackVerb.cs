using System.CommandLine;
using LrtIntegration.Dossier;

namespace LrtIntegration.Commands;

/// <summary>The verb <c>pack</c>: a pack out of a dossier that lasts.</summary>
internal sealed class PackVerb(Screen screen)
{
    private readonly Option<string?> meeting = Switches.MeetingOfPack;
    private readonly Option<string?> target = Switches.Out;
    private readonly Option<string?> store = Switches.Store;
    private readonly Option<string?> rulings = Switches.Rulings;
    private readonly Option<string?> calendar = Switches.Calendar;
    private readonly Option<string?> marking = Switches.Marking;
    private readonly Option<bool> forAll = Switches.Public;

    public Command Command
    {
        get
        {
            var command = new Command("pack", "Maakt de briefing voor een vergadering uit het dossier dat er al is.")
            {
                meeting, target, store, rulings, calendar, marking, forAll,
            };
            command.SetAction(RunAsync);
            return command;
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var day = MeetingChoice.Day(Given.Text(parsed, meeting));
        var to = Given.Text(parsed, target);
        var choice = MeetingChoice.On(day, HandKeptFiles.Calendar(parsed.GetValue(calendar)));
        var decided = HandKeptFiles.Rulings(parsed.GetValue(rulings));
        var dossier = parsed.GetValue(store) ?? CollectVerb.DefaultStore;
        if (!Directory.Exists(dossier))
            throw new WrongUseException($"Er is geen dossier in {dossier}. Maak het met collect, of wijs het aan met --store.");
        var folder = TargetFolder.Open(to);

        await using var program = Registration.Over(RunDossier.Open(dossier));
        var briefing = program.GetRequiredService<Briefing>();
        briefing.Prepare(cancellation);
        foreach (var ruling in decided)
            await program.GetRequiredService<RulingLedger>().AddAsync(ruling, cancellation);
        if (parsed.GetValue(forAll))
        {
            screen.Published(choice, folder.Write(await briefing.PublishAsync(choice.Order(parsed.GetValue(marking) ?? BriefingOrder.PublicMarking), cancellation)));
        }
        else
        {
            var pack = await briefing.MakeAsync(choice.Order(parsed.GetValue(marking)), cancellation);
            screen.Show(choice, pack, folder.Write(pack.Files));
        }

        if (briefing.Remark is { } remark)
            screen.Warn(remark);
        return (int)ExitCode.Done;
    }
}
