using System.CommandLine;
using System.Text.Json;
using LrtIntegration.Dossier;
using LrtIntegration.Pack;

namespace LrtIntegration.Commands;

/// <summary>The verb <c>verify</c>: whether a pack is still as it was made, and with the dossier beside it, whether it follows from that.</summary>
internal sealed class VerifyVerb(Screen screen)
{
    private readonly Argument<string[]> folder = new("folder")
    {
        HelpName = "MAP",
        Description = "De map van een briefing, met manifest.json.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> store = Switches.StoreToCompare;
    private readonly Option<string?> calendar = Switches.Calendar;
    private readonly Option<string?> marking = Switches.Marking;

    public Command Command
    {
        get
        {
            var command = new Command("verify", "Controleert of een briefing nog is zoals zij is gemaakt. Eindcode 0: alles klopt; 1: iets klopt niet.") { folder, store, calendar, marking };
            command.SetAction(RunAsync);
            return command;
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (parsed.GetValue(folder) is not [var path])
            throw new WrongUseException("Noem de map van één briefing om te controleren.");
        if (!File.Exists(Path.Combine(path, PackCatalogue.ManifestName)))
            throw new WrongUseException($"In {path} staat geen {PackCatalogue.ManifestName}; dit is geen map van een briefing.");

        var contents = Manifest(path);
        var check = PackCheck.Of(path, contents);
        foreach (var line in check.Lines)
            screen.Say($"  {line}");
        screen.Say(check.Holds ? $"Alle {contents.Files.Count} bestanden zijn zoals het manifest ze noemt." : $"De briefing klopt niet met het manifest: {SourceWords.Counted(check.Faults, "verschil", "verschillen")}.");
        var follows = parsed.GetValue(store) is not { } dossier || await FollowsAsync(path, contents.PackId, dossier, parsed, cancellation);
        return (int)(check.Holds && follows ? ExitCode.Done : ExitCode.Failed);
    }

    private static PackContents Manifest(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(path, PackCatalogue.ManifestName)), PackContentsJson.Default.PackContents) is { PackId: not null, Files: not null } contents
                ? contents
                : throw new JsonException("No manifest.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{PackCatalogue.ManifestName} in {path} is niet te lezen.", exception);
        }
    }

    private async Task<bool> FollowsAsync(string path, string packId, string dossier, ParseResult parsed, CancellationToken cancellation)
    {
        if (!Directory.Exists(dossier))
            throw new WrongUseException($"Er is geen dossier in {dossier}. Wijs het aan met --store.");
        var made = PackReader.Read(await File.ReadAllBytesAsync(Path.Combine(path, "pack.json"), cancellation));
        var order = MeetingChoice.On(made.Meeting.Date, HandKeptFiles.Calendar(parsed.GetValue(calendar))).Order(parsed.GetValue(marking));
        await using var program = Registration.Over(new FolderStore(dossier));
        var again = await program.GetRequiredService<Briefing>().PackIdAsync(order, made.Version, cancellation);
        var follows = string.Equals(again, packId, StringComparison.Ordinal) && string.Equals(made.PackId, packId, StringComparison.Ordinal);
        screen.Say(follows
            ? "Het kenmerk volgt uit de bewijsstukken, besluiten, kalender en leesregels van het dossier."
            : $"Het kenmerk volgt niet uit het dossier: daaruit komt {again}, in het manifest staat {packId}. Er is sindsdien iets bijgekomen, besloten of veranderd, of de kalender of markering is een andere.");
        return follows;
    }
}
