using System.CommandLine;
using LrtIntegration.Dossier;
using LrtIntegration.Intake;

namespace LrtIntegration.Commands;

/// <summary>The verb <c>check</c>: what the sources make of a file, for whoever is about to send it. Nothing is kept.</summary>
internal sealed class CheckVerb(Screen screen)
{
    private readonly Argument<string[]> files = new("files")
    {
        HelpName = "BESTAND",
        Description = "Een of meer bestanden of mappen.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Command Command
    {
        get
        {
            var command = new Command("check", "Zegt per bestand wat eruit wordt gelezen en wat er te herstellen is. Er wordt niets bewaard.") { files };
            command.SetAction(RunAsync);
            return command;
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (parsed.GetValue(files) is not { Length: > 0 } paths)
            throw new WrongUseException("Noem ten minste een bestand om te controleren.");
        if (Array.Find(paths, path => !File.Exists(path) && !Directory.Exists(path)) is { } missing)
            throw new WrongUseException($"Het bestand {missing} bestaat niet.");

        var toMend = 0;
        foreach (var drop in paths.SelectMany(path => FileDrop.Read(path, IntakeLimits.Default)))
            toMend += await CheckAsync(drop, cancellation);
        screen.Say(toMend == 0 ? "Niets te herstellen." : $"{SourceWords.Counted(toMend, "punt", "punten")} te herstellen.");
        return (int)ExitCode.Done;
    }

    // Each file alone: what came with another tells nothing of it.
    private async Task<int> CheckAsync(Drop drop, CancellationToken cancellation)
    {
        await using var program = Registration.Over(new MemoryStore());
        await program.GetRequiredService<Collection>().CollectAsync([drop], Unwatched.Instance, cancellation);
        var deliveries = await program.GetRequiredService<EvidenceDepot>().DeliveriesAsync(cancellation).ToListAsync(cancellation);
        foreach (var delivery in deliveries.OrderBy(delivery => delivery.First.Origin, StringComparer.Ordinal))
            screen.Show(delivery);
        return deliveries.Sum(CheckResult.ToMend);
    }

    private sealed class Unwatched : IProgress<CollectionStep>
    {
        public static Unwatched Instance { get; } = new();

        public void Report(CollectionStep value)
        {
        }
    }
}
