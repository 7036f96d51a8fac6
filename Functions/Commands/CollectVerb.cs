using System.CommandLine;
using LrtIntegration.Dossier;
using LrtIntegration.Intake;

namespace LrtIntegration.Commands;

/// <summary>The verb <c>collect</c>: drops into a dossier that lasts.</summary>
internal sealed class CollectVerb(Screen screen)
{
    public const string DefaultStore = "dossier";

    private readonly Option<string?> drops = Switches.Drops;
    private readonly Option<string?> store = Switches.Store;

    public Command Command
    {
        get
        {
            var command = new Command("collect", "Leest leveringen in het dossier, zonder een briefing te maken.") { drops, store };
            command.SetAction(RunAsync);
            return command;
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var from = Given.Folder(parsed, drops);
        var to = parsed.GetValue(store) ?? DefaultStore;
        TargetFolder.Open(to);
        await using var program = Registration.Over(new FolderStore(to));
        var report = await screen.WatchAsync(progress => program.GetRequiredService<Collection>()
            .CollectAsync(DropFolder.Read(from, IntakeLimits.Default), progress, cancellation));
        screen.Show(report);
        screen.Say($"Dossier: {to}");
        return (int)ExitCode.Done;
    }
}
