using System.CommandLine;
using System.CommandLine.Parsing;

namespace LrtIntegration.Commands;

/// <summary>What is wrong with a command line, in Dutch.</summary>
internal static class UsageErrors
{
    public static IReadOnlyList<string> In(ParseResult parsed) =>
    [
        .. parsed.Errors.Select(error => error.SymbolResult).OfType<OptionResult>().Distinct().Select(Sentence),
        .. parsed.UnmatchedTokens.Select(token => Sentence(token, parsed.CommandResult.Command)),
    ];

    private static string Sentence(OptionResult option) => option.Tokens.Count == 0
        ? $"De optie {option.Option.Name} heeft een waarde nodig: {option.Option.Name} {option.Option.HelpName}."
        : $"De optie {option.Option.Name} staat er meer dan eens; dat kan niet.";

    private static string Sentence(string token, Command command) => (token, command) switch
    {
        (['-', ..], _) => $"De optie {token} is onbekend.",
        (_, RootCommand) => $"De opdracht {token} is onbekend. Kies uit: {string.Join(", ", command.Subcommands.Select(verb => verb.Name))}.",
        _ => $"De waarde {token} hoort bij geen optie van {command.Name}. Zet een naam met spaties tussen aanhalingstekens.",
    };
}
