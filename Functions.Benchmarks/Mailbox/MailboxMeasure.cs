using System.Diagnostics;
using LrtIntegration.Benchmarks.Service;

namespace LrtIntegration.Benchmarks.Mailbox;

/// <summary>A full mailbox collected by the published program: how much memory, how many requests, how long; then once more, killed again and again.</summary>
internal static class MailboxMeasure
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <param name="published">The folder of <c>dotnet publish</c>.</param>
    /// <param name="kills">How many times the program is killed on the way; each kill comes at another moment.</param>
    public static async Task RunAsync(int mails, string published, int kills)
    {
        var store = Directory.CreateTempSubdirectory("mailbox-").FullName;
        try
        {
            using var graph = await GraphProcess.StartAsync(mails);
            var begun = Stopwatch.GetTimestamp();
            var peak = 0.0;
            for (var kill = 1; kill <= kills; kill++)
                peak = Math.Max(peak, await UntilKilledAsync(graph, published, store, mails * kill / (kills + 1)));
            await using var program = await ProgramAsync(published, store, graph);
            var watch = new MemoryWatch(program.Memory, async () => (await graph.FiguresAsync()).Mails);
            int ticks;
            await using (watch)
                ticks = await UntilEmptyAsync(graph, program);
            var took = Stopwatch.GetElapsedTime(begun);
            peak = Math.Max(peak, program.Memory.Peak);
            var first = await graph.FiguresAsync();
            Medians.Tell($"{mails} mails, {kills} kills: {took.TotalSeconds:F0} s in {ticks + kills} runs, peak memory {peak:F0} MB, {first.Requests} requests, {first.MostAtOnce} at once, {first.Mails} mails fetched, {first.Unexpected.Count} unexpected requests");
            Medians.Tell($"  memory of its own by fifths of the mails: {watch.Told(mails)} MB");
            await TellDossierAsync(store, mails, first);
            await AgainAsync(graph, program, store);
        }
        finally
        {
            Directory.Delete(store, recursive: true);
        }
    }

    private static async Task<double> UntilKilledAsync(GraphProcess graph, string published, string store, int fetched)
    {
        await using var program = await ProgramAsync(published, store, graph);
        var call = program.TickAsync("CollectMailbox");
        while ((await graph.FiguresAsync()).Mails < fetched)
            await Task.Delay(Look);
        var peak = program.Memory.Peak;
        await program.KillAsync();
        await call.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return peak;
    }

    private static async Task<int> UntilEmptyAsync(GraphProcess graph, ServedProgram program)
    {
        var ticks = 0;
        do
        {
            await program.TickAsync("CollectMailbox");
            ticks++;
        }
        while ((await graph.FiguresAsync()).Folders[0] > 0);
        return ticks;
    }

    // A mail that left the inbox is a change of it, which the next run hears of; the run after that hears nothing.
    private static async Task AgainAsync(GraphProcess graph, ServedProgram program, string store)
    {
        for (var run = 2; run <= 3; run++)
        {
            var (before, files) = (await graph.FiguresAsync(), DossierFigures.Arrivals(store));
            var begun = Stopwatch.GetTimestamp();
            await program.TickAsync("CollectMailbox");
            var after = await graph.FiguresAsync();
            Medians.Tell($"  again, run {run}: {Stopwatch.GetElapsedTime(begun).TotalSeconds:F1} s, {after.Requests - before.Requests} requests, {after.Mails - before.Mails} mails fetched, {DossierFigures.Arrivals(store) - files} new arrivals");
        }
    }

    private static async Task TellDossierAsync(string store, int mails, ServerFigures figures)
    {
        var dossier = await DossierFigures.OfAsync(store, mails);
        Medians.Tell($"  dossier: {dossier.Once} of {mails} mails there exactly once, {dossier.Marks} marked, {dossier.Files} files, fingerprint {dossier.Fingerprint}; mailbox: {figures.Folders[0]} in the inbox, {figures.Folders[1]} in Verwerkt, {figures.Folders[2]} in Niet verwerkt");
    }

    private static Task<ServedProgram> ProgramAsync(string published, string store, GraphProcess graph) => ServedProgram.StartAsync(
        Path.Combine(Path.GetFullPath(published), "LrtIntegration"),
        [
            $"Store__Folder={store}",
            $"Graph__BaseUrl={new Uri(graph.Address, "v1.0")}",
            $"Mailboxes__0__Address={FullMailbox.Address}",
            $"Mailboxes__0__AuthenticationServer={FullMailbox.Server}",
            "Mailboxes__0__Senders__0=coa.example",
            "Mailboxes__0__Senders__1=prt.example",
            "Logging__LogLevel__Default=Warning",
        ]);
}
