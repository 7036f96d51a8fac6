using LrtIntegration.Reference;
using Spectre.Console;

namespace LrtIntegration.Commands;

/// <summary>Lets whoever waits see how far a collection is: a moving bar in a terminal, now and then a line elsewhere.</summary>
internal static class CollectionWatch
{
    private const int LinesPerStage = 5;
    private const int WorthALine = 1_000;

    public static Task<CollectionReport> WatchAsync(this Screen screen, Func<IProgress<CollectionStep>, Task<CollectionReport>> collect)
    {
        var console = Screen.ConsoleOver(screen.Error);
        return console.Profile is { Out.IsTerminal: true, Capabilities.Ansi: true }
            ? BarAsync(console, collect)
            : collect(new Lines(screen.Error));
    }

    private static Task<CollectionReport> BarAsync(IAnsiConsole console, Func<IProgress<CollectionStep>, Task<CollectionReport>> collect) => console
        .Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
        .StartAsync(context => collect(new Bars(context)));

    private static string Words(CollectionStage stage) => stage switch
    {
        CollectionStage.Receiving => "Ontvangen",
        _ => "Lezen",
    };

    private sealed class Bars(ProgressContext context) : IProgress<CollectionStep>
    {
        private readonly Dictionary<CollectionStage, ProgressTask> tasks = [];

        public void Report(CollectionStep value)
        {
            if (!tasks.TryGetValue(value.Stage, out var task))
                tasks[value.Stage] = task = context.AddTask(Words(value.Stage));
            task.IsIndeterminate = value.Total is null;
            task.MaxValue = value.Total ?? Math.Max(task.MaxValue, value.Done + 1);
            task.Value = value.Done;
            if (value is { Stage: CollectionStage.Reading, Done: 1 } && tasks.TryGetValue(CollectionStage.Receiving, out var received))
                received.StopTask();
        }
    }

    private sealed class Lines(TextWriter to) : IProgress<CollectionStep>
    {
        public void Report(CollectionStep value)
        {
            if (value.Total is not { } total ? value.Done % WorthALine == 0 : total >= WorthALine && value.Done % (total / LinesPerStage) == 0)
                to.Write($"{Words(value.Stage)}: {DutchText.Number(value.Done)}{(value.Total is { } all ? $" van {DutchText.Number(all)}" : "")}\n");
        }
    }
}
