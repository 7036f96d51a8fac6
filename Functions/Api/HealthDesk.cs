using LrtIntegration.Dossier;
using LrtIntegration.Dossier.Poison;
using LrtIntegration.Reference;

namespace LrtIntegration.Api;

/// <summary>Tells how the program is: alive (it answers), or ready (it can also do its work).</summary>
internal sealed partial class HealthDesk(
    IWorkTray tray, PoisonLedger poison, RunNotes notes, ReconciliationLedger counts, TimerSchedules timers, HealthRemarks remarks, TimeProvider clock, ILogger<HealthDesk> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly DateTimeOffset started = clock.GetUtcNow();

    public Task<IResult> AnswerAsync(Visit visit) => visit.Part("kind") switch
    {
        "live" => Task.FromResult<IResult>(new JsonAnswer<HealthBody>(StatusCodes.Status200OK, new HealthBody("live", [], [], [], []))),
        "" or "ready" => ReadyAsync(visit.Cancellation),
        var other => Task.FromResult<IResult>(Problem.NotFound($"“{other}” is hier onbekend. Kies live of ready.")),
    };

    private async Task<IResult> ReadyAsync(CancellationToken cancellation)
    {
        var wrong = new List<string>();
        var runs = await TriedAsync("Het dossier is niet bereikbaar.", RunsAsync, wrong, cancellation);
        var stuck = await TriedAsync("De wachtrijen zijn niet bereikbaar.", StuckAsync, wrong, cancellation);
        var missed = wrong is not [] ? [] : await TriedAsync("De tellingen van de postvakken zijn niet te lezen.", MissedAsync, wrong, cancellation);
        var away = wrong.Count;
        wrong.AddRange(TimersAmiss(runs, away));
        var ready = wrong is [];
        wrong.AddRange(runs.Where(run => !run.Well && !timers.Functions.Contains(run.Function, StringComparer.Ordinal)).Select(run => $"{run.Function} is {DutchText.Moment(run.EndedAt)} mislukt."));
        wrong.AddRange(stuck.Where(queue => queue.Count > 0).Select(queue => queue.Count == 1
            ? $"In {queue.Queue} staat een bericht dat vijf keer is mislukt."
            : $"In {queue.Queue} staan {DutchText.Number(queue.Count)} berichten die vijf keer zijn mislukt."));
        wrong.AddRange(missed);
        return new JsonAnswer<HealthBody>(
            ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable,
            new HealthBody(!ready ? "notReady" : wrong is [] ? "ready" : "degraded", wrong, runs, stuck, remarks.Sentences));
    }

    private IEnumerable<string> TimersAmiss(IReadOnlyList<RunBody> runs, int away)
    {
        if (away > 0)
            yield break;
        foreach (var function in timers.Functions)
        {
            var run = runs.FirstOrDefault(run => run.Function == function);
            if (run is { Well: false })
                yield return $"{function} is {DutchText.Moment(run.EndedAt)} mislukt.";
            if (timers.IsOverdue(function, run?.EndedAt ?? started, clock.GetUtcNow()))
                yield return run is null
                    ? $"{function} heeft nog niet gelopen, terwijl dat volgens het schema wel had gemoeten."
                    : $"{function} liep voor het laatst op {DutchText.Moment(run.EndedAt)} en is over tijd.";
        }
    }

    private async Task<IReadOnlyList<TFound>> TriedAsync<TFound>(
        string sentence, Func<CancellationToken, Task<List<TFound>>> find, List<string> wrong, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            return await find(end.Token);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            Log.Unwell(log, sentence, failure);
            wrong.Add(sentence);
            return [];
        }
    }

    private async Task<List<RunBody>> RunsAsync(CancellationToken cancellation) =>
        [.. (await notes.LastAsync(cancellation)).Select(note => new RunBody(note.Function, note.EndedAt, note.Failure is null, note.EndedWellAt))];

    private async Task<List<string>> MissedAsync(CancellationToken cancellation) =>
    [
        .. (await counts.LastAsync(cancellation)).Where(count => count.Missing is not []).Select(count =>
            $"Bij de telling van {DutchText.Moment(count.CountedAt)} {(count.Missing.Count == 1 ? "stond 1 mail" : $"stonden {DutchText.Number(count.Missing.Count)} mails")} in het postvak {count.Address} niet in het dossier."),
    ];

    // What a queue put aside is taken into the dossier here too: it counts until the secretariat deals with it.
    private async Task<List<StuckBody>> StuckAsync(CancellationToken cancellation)
    {
        await poison.TakeOverAsync(cancellation);
        var open = (await poison.AllAsync(cancellation)).Where(message => message.Outcome is null).ToLookup(message => message.Kind);
        var stuck = new List<StuckBody>();
        foreach (var kind in Enum.GetValues<WorkKind>())
            stuck.Add(new StuckBody(WorkQueueName.OfStuck(kind), open[kind].Count() + (await tray.StuckAsync(kind, cancellation)).Count));
        return stuck;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Not ready: {Sentence}")]
        public static partial void Unwell(ILogger log, string sentence, Exception failure);
    }
}
