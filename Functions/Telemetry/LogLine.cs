using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace LrtIntegration.Telemetry;

/// <summary>One line of the log on the console, where the host takes it; a failure on the same line, as <see cref="FailureText"/> has it.</summary>
internal sealed class LogLine() : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "line";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var said = OneLine(logEntry.Formatter(logEntry.State, logEntry.Exception));
        textWriter.Write(string.Create(CultureInfo.InvariantCulture, $"{WordFor(logEntry.LogLevel)}: {logEntry.Category}[{logEntry.EventId.Id}] {said}"));
        if (logEntry.Exception is { } failure)
            textWriter.Write($": {OneLine(FailureText.Of(failure))}");
        textWriter.Write('\n');
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static string WordFor(LogLevel level) => level switch
    {
        LogLevel.Trace => "trce",
        LogLevel.Debug => "dbug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        LogLevel.Error => "fail",
        _ => "crit",
    };
}
