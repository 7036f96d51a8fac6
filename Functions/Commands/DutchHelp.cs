using System.CommandLine;
using System.CommandLine.Invocation;

namespace LrtIntegration.Commands;

/// <summary>The help of the program or of one verb, in Dutch.</summary>
internal sealed class DutchHelp : SynchronousCommandLineAction
{
    private const string Program = "LrtIntegration";
    private const int Width = 96;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return (int)ExitCode.Done;
    }

    private static void Write(Command command, TextWriter to)
    {
        foreach (var line in Lines(command))
            to.Write(line + "\n");
    }

    private static IEnumerable<string> Lines(Command command) =>
    [
        .. Wrapped(command.Description ?? "", 0),
        "",
        "Gebruik:",
        "  " + Usage(command),
        .. Chapter("Opdrachten:", command.Subcommands.Select(verb => new Entry(verb.Name, verb.Description ?? ""))),
        .. Chapter("Waarop:", command.Arguments.Select(argument => new Entry(argument.HelpName ?? argument.Name, argument.Description ?? ""))),
        .. Chapter("Opties:", command.Options.Select(option => new Entry(Name(option), option.Description ?? ""))),
        .. command is RootCommand ? [.. Ending] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Ending =>
    [
        "",
        "Hulp bij een opdracht: " + Program + " <opdracht> --help",
        "Eindcode 0: gelukt, ook als er bronnen ontbreken of regels zijn geweigerd. 2: verkeerd gebruik. 1: mislukt.",
    ];

    private static string Usage(Command command) => command switch
    {
        RootCommand => $"{Program} <opdracht> [opties]",
        { Arguments: [var argument, ..] } => $"{Program} {command.Name} {argument.HelpName}... [opties]",
        _ => $"{Program} {command.Name} [opties]",
    };

    private static string Name(Option option) =>
        option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;

    private static IEnumerable<string> Chapter(string title, IEnumerable<Entry> entries)
    {
        Entry[] all = [.. entries];
        if (all.Length == 0)
            return [];

        var indent = all.Max(entry => entry.Name.Length) + 4;
        return ["", title, .. all.SelectMany(entry => Wrapped(entry.Text, indent)
            .Select((line, i) => i == 0 ? ("  " + entry.Name).PadRight(indent) + line[indent..] : line))];
    }

    private static IEnumerable<string> Wrapped(string text, int indent)
    {
        var line = new string(' ', indent);
        foreach (var word in text.Split(' '))
        {
            if (line.Length > indent && line.Length + word.Length >= Width)
            {
                yield return line.TrimEnd();
                line = new string(' ', indent);
            }

            line += word + " ";
        }

        yield return line.TrimEnd();
    }

    private sealed record Entry(string Name, string Text);
}
