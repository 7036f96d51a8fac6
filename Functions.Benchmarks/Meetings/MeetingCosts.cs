using System.Diagnostics;
using System.Globalization;
using LrtIntegration.Dossier;
using LrtIntegration.Reference;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LrtIntegration.Benchmarks.Meetings;

/// <summary>What the work on one meeting costs in a dossier of many: the median of five, after one that does not count.</summary>
internal static class MeetingCosts
{
    private const int Times = 5;
    private const int Port = 7398;

    /// <param name="folder">Empty, or not there.</param>
    public static async Task MeasureAsync(int count, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "drops"));
        var store = new FolderStore(Path.Combine(folder, "dossier"));
        var file = ManyMeetings.Calendar(count, folder);
        await using var program = Registration.Over(store);
        for (var back = 0; back < count; back++)
            ManyMeetings.WriteDelivery(Path.Combine(folder, "drops"), back);
        await TellAsync(count, "collect all deliveries, once", 1, () => ManyMeetings.CollectAsync(program, Path.Combine(folder, "drops")));

        var book = new MeetingBook(MeetingCalendar.Parse(await File.ReadAllBytesAsync(file)), "Concept - intern beraad");
        var order = book.OrderFor(ManyMeetings.Last)!;
        var briefing = program.GetRequiredService<Briefing>();
        var made = await briefing.MakeAsync(order, CancellationToken.None);
        await ManyMeetings.ShelveAsync(store, await program.GetRequiredService<PackCatalogue>().DocumentAsync(ManyMeetings.Last, made.Version, "pack.json", CancellationToken.None), count);

        var catalogue = program.GetRequiredService<PackCatalogue>();
        await MeasureAsync(count, "list all packs", () => catalogue.AllAsync(CancellationToken.None));
        await MeasureAsync(count, "the packs of one meeting", () => catalogue.OfAsync(ManyMeetings.Last, CancellationToken.None));
        var extra = 0;
        await MeasureAsync(count, "collect one new delivery", () => ManyMeetings.CollectAsync(program, Extra(folder, ++extra)));
        await MeasureAsync(count, "compose the pack", () => briefing.ComposeAsync(order, CancellationToken.None));
        await MeasureAsync(count, "rebuild, documents and all", () => briefing.MakeAsync(order, CancellationToken.None));

        await using var desk = WebProgram.Build(new ConfigurationBuilder().AddInMemoryCollection([new("Calendar:File", file), new("Store:Folder", Path.Combine(folder, "dossier"))]).Build(), Port, new AsOf(ManyMeetings.Last.AddDays(-2)), store);
        await desk.StartAsync();
        using var browser = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{Port}/api/") };
        await MeasureAsync(count, "console: overview", () => browser.GetByteArrayAsync("console"));
        await MeasureAsync(count, "console: briefings", () => browser.GetByteArrayAsync("console/briefings"));
        await MeasureAsync(count, "GET packs", () => browser.GetByteArrayAsync("packs"));
        await desk.StopAsync();
    }

    // Each time another one: the same bytes again are no new delivery.
    private static string Extra(string folder, int number)
    {
        var drops = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"extra-{number}"));
        Directory.CreateDirectory(drops);
        ManyMeetings.WriteDelivery(drops, -number);
        return drops;
    }

    private static async Task MeasureAsync(int count, string name, Func<Task> work)
    {
        await work();
        await TellAsync(count, name, Times, work);
    }

    private static async Task TellAsync(int count, string name, int times, Func<Task> work)
    {
        var taken = new List<double>();
        for (var i = 0; i < times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await work();
            taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        taken.Sort();
        System.Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,5} meetings   {name,-32} {taken[taken.Count / 2],9:F1} ms"));
    }
}
