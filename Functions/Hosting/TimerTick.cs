using System.Text.Json;

namespace LrtIntegration.Hosting;

/// <summary>One tick of a timer. It may come late, twice, or not at all: nothing may depend on how often it comes.</summary>
internal sealed record TimerTick(bool IsPastDue)
{
    public const string Binding = "timer";

    public static TimerTick From(Invocation call) =>
        call.Binding(Binding) is { ValueKind: JsonValueKind.Object } timer
            ? new TimerTick(timer.TryGetProperty(nameof(IsPastDue), out var pastDue) && pastDue.ValueKind == JsonValueKind.True)
            : throw new FormatException("The call has no object for its timer.");
}

/// <summary>A function that a timer triggers.</summary>
internal interface ITimerFunction
{
    Task RunAsync(TimerTick tick, CancellationToken cancellation);
}
