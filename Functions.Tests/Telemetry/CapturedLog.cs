using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LrtIntegration.Tests.Telemetry;

/// <summary>All that one program logs, beside its console.</summary>
internal sealed class CapturedLog : ILoggerProvider, ILogger
{
    /// <summary>Everything of the program itself, and nothing on the console of the tests.</summary>
    public static readonly string[] Settings = ["Logging__LogLevel__Default=Information", "Logging__LogLevel__LrtIntegration=Trace", "Logging__Console__LogLevel__Default=None"];

    private readonly ConcurrentQueue<string> lines = new();

    /// <summary>The text of each line, with the exception that it bears.</summary>
    public IReadOnlyList<string> Lines => [.. lines];

    public static CapturedLog Of(IServiceProvider program)
    {
        var log = new CapturedLog();
        program.GetRequiredService<ILoggerFactory>().AddProvider(log);
        return log;
    }

    public IReadOnlyList<string> About(string text) => [.. lines.Where(line => line.Contains(text, StringComparison.OrdinalIgnoreCase))];

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue(formatter(state, exception) + (exception is null ? "" : $" {exception}"));

    public void Dispose()
    {
    }
}
