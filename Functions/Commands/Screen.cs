using Spectre.Console;

namespace LrtIntegration.Commands;

/// <summary>The terminal: results on one stream, progress and warnings on the other. Text from outside is never markup nor control.</summary>
internal sealed class Screen(TextWriter output, TextWriter error)
{
    public TextWriter Error { get; } = error;

    public void Say(string line = "") => output.Write(Plain(line) + "\n");

    public void Warn(string line) => Error.Write($"Let op: {Plain(line)}\n");

    public void Fail(string line) => Error.Write($"Fout: {Plain(line)}\n");

    /// <summary>A table of which the first column is text and the others are numbers.</summary>
    public void Table(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Ascii2, UseSafeBorder = true };
        foreach (var (i, header) in headers.Index())
            table.AddColumn(new TableColumn(new Text(header)) { Alignment = i == 0 ? Justify.Left : Justify.Right, NoWrap = true });
        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(Plain(cell))));
        ConsoleOver(output).Write(table);
    }

    /// <summary>Spectre's view of a stream; colours and movement only where that stream is a terminal.</summary>
    public static IAnsiConsole ConsoleOver(TextWriter stream) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(stream), Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false } });

    // A file name may hold a line break, or what moves the cursor.
    private static string Plain(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) ? '?' : c));
}
