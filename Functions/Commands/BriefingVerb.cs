using System.CommandLine;
using LrtIntegration.Dossier;
using LrtIntegration.Intake;

namespace LrtIntegration.Commands;

/// <summary>The verb <c>briefing</c>: drops into a pack, in one go.</summary>
internal sealed class BriefingVerb(Screen screen)
{
    private readonly Option<string?> drops = Switches.Drops;
    private readonly Option<string?> target = Switches.Out;
    private readonly Option<string?> meeting = Switches.Meeting;
    private readonly Option<string?> store = Switches.StoreOfRun;
    private readonly Option<string?> rulings = Switches.Rulings;
    private readonly Option<string?> calendar = Switches.Calendar;
    private readonly Option<string?> marking = Switches.Marking;

    public Command Command
    {
        get
        {
            var command = new Command("briefing", "Maakt van een map met leveringen de briefing voor een vergadering.")
            {
                drops, target, meeting, store, rulings, calendar, marking,
            };
            command.SetAction(RunAsync);
            return command;
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var from = Given.Folder(parsed, drops);
        var to = Given.Sparing(from, Given.Outside(from, Given.Text(parsed, target), target), target);
        var meetings = HandKeptFiles.Calendar(parsed.GetValue(calendar));
        var asked = parsed.GetValue(meeting) is { } text ? MeetingChoice.On(MeetingChoice.Day(text), meetings) : null;
        var decided = HandKeptFiles.Rulings(parsed.GetValue(rulings));
        var kept = parsed.GetValue(store) is { } lasting ? Given.Outside(from, lasting, store) : null;
        var folder = TargetFolder.Open(to);
        using var held = folder.Hold();
        var dossier = kept ?? Path.Combine(to, CollectVerb.DefaultStore);

        await using var program = Registration.Over(kept is null ? RunDossier.Renew(dossier) : RunDossier.Open(kept));
        var briefing = program.GetRequiredService<Briefing>();
        briefing.Prepare(cancellation);
        foreach (var ruling in decided)
            await program.GetRequiredService<RulingLedger>().AddAsync(ruling, cancellation);
        var report = await screen.WatchAsync(progress => program.GetRequiredService<Collection>()
            .CollectAsync(DropFolder.Read(from, IntakeLimits.Default), progress, cancellation));
        var choice = asked ?? MeetingChoice.For(report.Newest, report.Received, meetings);
        var pack = await briefing.MakeAsync(choice.Order(parsed.GetValue(marking)), cancellation);

        screen.Show(report);
        screen.Show(choice, pack, folder.Write(pack.Files));
        if (briefing.Remark is { } remark)
            screen.Warn(remark);
        screen.Say($"  {dossier}");
        return (int)ExitCode.Done;
    }
}
