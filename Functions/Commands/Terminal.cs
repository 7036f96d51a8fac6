using System.CommandLine;
using System.CommandLine.Help;
using LrtIntegration.Render.Pdf;

namespace LrtIntegration.Commands;

/// <summary>The program as it is called from a terminal: verbs in, exit code out.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error)
{
    private readonly Screen screen = new(output, error);

    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var parsed = Root().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Action is not DutchHelp && UsageErrors.In(parsed) is [_, ..] errors)
            return WrongUse(errors);

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (WrongUseException exception)
        {
            return WrongUse([exception.Message]);
        }
        catch (Exception exception) when (exception is TargetException or TypesettingException or InvalidDataException)
        {
            return Failed(exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Failed($"Lezen of schrijven op de schijf mislukte: {exception.Message}");
        }
        catch (OperationCanceledException)
        {
            return Failed("Afgebroken. Wat al in het dossier staat, blijft staan; een volgende keer gaat het daarmee verder.");
        }
        catch (Exception exception)
        {
            return Failed($"Het programma liep vast: {exception.Message} ({exception.GetType().Name}). Meld dit aan de beheerder.");
        }
    }

    private RootCommand Root()
    {
        var root = new RootCommand("LRT Integration maakt van leveringen (mails, tabellen, verslagen) de briefing voor de Landelijke Regietafel Migratie en Integratie.")
        {
            new BriefingVerb(screen).Command,
            new CollectVerb(screen).Command,
            new PackVerb(screen).Command,
            new CheckVerb(screen).Command,
            new VerifyVerb(screen).Command,
            new ServeVerb(screen).Command,
            new SendVerb(screen).Command,
        };
        root.Directives.Clear();
        root.Options.Clear();
        root.Options.Add(new HelpOption("--help", "-h", "-?") { Description = "Toont deze hulp.", Action = new DutchHelp(), Recursive = true });
        root.SetAction(parsed => new DutchHelp().Invoke(parsed));
        return root;
    }

    private int WrongUse(IReadOnlyList<string> sentences)
    {
        foreach (var sentence in sentences)
            screen.Fail(sentence);
        error.Write("Hulp: LrtIntegration --help\n");
        return (int)ExitCode.WrongUse;
    }

    private int Failed(string sentence)
    {
        screen.Fail(sentence);
        return (int)ExitCode.Failed;
    }
}
