using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;

namespace LrtIntegration.Benchmarks.Mailbox;

/// <summary>A full mailbox collected by the published program: how much memory, how many requests, how long; then once more, killed again and again.</summary>
internal static class MailboxMeasure
{
    private const string Tick = """{"Data":{"timer":{"Schedule":{"AdjustForDST":true},"ScheduleStatus":null,"IsPastDue":false}},"Metadata":{}}""";
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <param name="published">The folder of <c>dotnet publish</c>.</param>
    /// <param name="kills">How many times the program is killed on the way; each kill comes at another moment.</param>
    public static async Task RunAsync(int mails, string published, int kills)
    {
        var store = Directory.CreateTempSubdirectory("mailbox-").FullName;
        try
        {
            using var graph = await Child.GraphAsync(mails);
            var begun = Stopwatch.GetTimestamp();
            var peak = 0;
            for (var kill = 1; kill <= kills; kill++)
                peak = Math.Max(peak, await UntilKilledAsync(graph, published, store, mails * kill / (kills + 1)));
            using var program = await Child.ProgramAsync(published, store, graph.Http.BaseAddress!);
            var watch = new MemoryWatch(program, async () => (await FiguresAsync(graph)).Mails);
            int ticks;
            await using (watch)
                ticks = await UntilEmptyAsync(graph, program);
            var took = Stopwatch.GetElapsedTime(begun);
            peak = Math.Max(peak, program.PeakMemory());
            var first = await FiguresAsync(graph);
            Tell($"{mails} mails, {kills} kills: {took.TotalSeconds:F0} s in {ticks + kills} runs, peak memory {peak} MB, {first.Requests} requests, {first.MostAtOnce} at once, {first.Mails} mails fetched, {first.Unexpected.Count} unexpected requests");
            Tell($"  memory of its own by fifths of the mails: {watch.Told(mails)} MB");
            await TellDossierAsync(store, mails, first);
            await AgainAsync(graph, program, store);
        }
        finally
        {
            Directory.Delete(store, recursive: true);
        }
    }

    private static async Task<int> UntilKilledAsync(Child graph, string published, string store, int fetched)
    {
        using var program = await Child.ProgramAsync(published, store, graph.Http.BaseAddress!);
        var call = program.Http.PostAsync(new Uri("CollectMailbox", UriKind.Relative), new StringContent(Tick, Encoding.UTF8, "application/json"));
        while ((await FiguresAsync(graph)).Mails < fetched)
            await Task.Delay(Look);
        var peak = program.PeakMemory();
        await program.KillAsync();
        await call.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return peak;
    }

    private static async Task<int> UntilEmptyAsync(Child graph, Child program)
    {
        var ticks = 0;
        do
        {
            await TickAsync(program);
            ticks++;
        }
        while ((await FiguresAsync(graph)).Folders[0] > 0);
        return ticks;
    }

    // A mail that left the inbox is a change of it, which the next run hears of; the run after that hears nothing.
    private static async Task AgainAsync(Child graph, Child program, string store)
    {
        for (var run = 2; run <= 3; run++)
        {
            var (before, files) = (await FiguresAsync(graph), DossierFigures.Arrivals(store));
            var begun = Stopwatch.GetTimestamp();
            await TickAsync(program);
            var after = await FiguresAsync(graph);
            Tell($"  again, run {run}: {Stopwatch.GetElapsedTime(begun).TotalSeconds:F1} s, {after.Requests - before.Requests} requests, {after.Mails - before.Mails} mails fetched, {DossierFigures.Arrivals(store) - files} new arrivals");
        }
    }

    private static async Task TellDossierAsync(string store, int mails, ServerFigures figures)
    {
        var dossier = await DossierFigures.OfAsync(store, mails);
        Tell($"  dossier: {dossier.Once} of {mails} mails there exactly once, {dossier.Marks} marked, {dossier.Files} files, fingerprint {dossier.Fingerprint}; mailbox: {figures.Folders[0]} in the inbox, {figures.Folders[1]} in Verwerkt, {figures.Folders[2]} in Niet verwerkt");
    }

    private static async Task TickAsync(Child program)
    {
        using var body = new StringContent(Tick, Encoding.UTF8, "application/json");
        using var answer = await program.Http.PostAsync(new Uri("CollectMailbox", UriKind.Relative), body);
        answer.EnsureSuccessStatusCode();
    }

    private static async Task<ServerFigures> FiguresAsync(Child graph) => (await graph.Http.GetFromJsonAsync<ServerFigures>(new Uri("figures", UriKind.Relative)))!;

    private static void Tell(FormattableString line) => System.Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
