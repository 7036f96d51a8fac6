using System.Diagnostics;
using Azure.Storage.Blobs;
using LrtIntegration.Benchmarks.Coa;
using LrtIntegration.Benchmarks.Workload;
using LrtIntegration.Tests.Azurite;
using LrtIntegration.Tests.Faults;

namespace LrtIntegration.Benchmarks.Service;

/// <summary>
/// What a rebuild costs after one new drop, by the age of the dossier in Azurite: its time, and its requests to the blobs. The drops hold the country and the provinces:
/// those of all municipalities change so many figures that the documents hide what the age costs.
/// </summary>
internal static class RebuildMeasure
{
    private const int WeeksInAQuarter = 13;
    private static readonly int[] Quarters = [1, 2, 40];
    private static readonly DateOnly[] NewWeeks = [new(2023, 6, 26), new(2023, 7, 3), new(2023, 7, 10)];

    public static async Task RunAsync(string program)
    {
        await using var azurite = await AzuriteServer.StartNewAsync();
        await using var toll = await StorageToll.BeforeAsync(azurite);
        foreach (var quarters in Quarters)
            await MeasureAsync(program, azurite, toll, quarters);
    }

    private static async Task MeasureAsync(string program, AzuriteServer azurite, StorageToll toll, int quarters)
    {
        var name = FormattableString.Invariant($"history-{quarters}");
        var drops = new BlobServiceClient(azurite.ConnectionString).GetBlobContainerClient($"{name}-drops");
        await drops.CreateIfNotExistsAsync();
        for (var back = 1; back <= quarters * WeeksInAQuarter; back++)
            await DropAsync(drops, NewWeeks[0].AddDays(-7 * back));

        await using var served = await ServedProgram.StartAsync(program, AzuriteSettings.Of(toll.ConnectionString, azurite, name));
        await served.TickAsync("SweepDrops");
        await CompileAsync(served);
        var (times, requests) = (new List<double>(), new List<double>());
        foreach (var week in NewWeeks)
        {
            await DropAsync(drops, week);
            toll.Await(write: 0, () => Task.CompletedTask);
            var begun = Stopwatch.GetTimestamp();
            await CompileAsync(served);
            times.Add(Stopwatch.GetElapsedTime(begun).TotalSeconds);
            requests.Add(toll.Asked);
        }

        Medians.Tell($"{quarters,2} quarters of weekly deliveries, one new: medians of {NewWeeks.Length}: {Medians.Of(times):F2} s, {Medians.Of(requests):F0} requests to the blobs");
    }

    private static Task CompileAsync(ServedProgram served) => served.QueueAsync("CompilePack", """{"meeting":"2023-07-20"}""");

    private static async Task DropAsync(BlobContainerClient drops, DateOnly monday)
    {
        using var file = new MemoryStream();
        var rows = WorkloadWeek.Rows(monday, (new DateOnly(2023, 7, 10).DayNumber - monday.DayNumber) / 7);
        CoaCsv.Write(file, rows.Where(row => row.Level is not "gemeente"), CsvShape.DutchExcel);
        file.Position = 0;
        await drops.GetBlobClient(FormattableString.Invariant($"coa-{monday:yyyy-MM-dd}.csv")).UploadAsync(file, overwrite: true);
    }
}
