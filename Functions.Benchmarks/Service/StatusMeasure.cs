using System.Diagnostics;
using System.Net;
using Azure.Storage.Blobs;
using LrtIntegration.Tests;
using LrtIntegration.Tests.Azurite;
using LrtIntegration.Tests.Commands;
using LrtIntegration.Tests.Dossier;

namespace LrtIntegration.Benchmarks.Service;

/// <summary>How status requests are answered while packs compile: so many a second, each sent at its time, whether or not those before it were answered.</summary>
internal static class StatusMeasure
{
    private const int PerSecond = 200;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(20);

    public static async Task RunAsync(string program)
    {
        using (var place = new TemporaryFolder())
            await MeasureAsync("folder", program, [$"Store__Folder={place.Of("dossier")}", $"Drops__Folder={place.Of("drops")}"], new FolderOfSamples(place.Of("drops")));
        await using var azurite = await AzuriteServer.StartNewAsync();
        await MeasureAsync("Azurite", program, AzuriteSettings.Of(azurite, "status"), new ContainerOfSamples(new BlobServiceClient(azurite.ConnectionString).GetBlobContainerClient("status-drops")));
    }

    private static async Task MeasureAsync(string name, string program, string[] settings, IPlaceOfDrops drops)
    {
        foreach (var sample in Directory.EnumerateFiles(Repository.PathOf("samples/drops"), "*", SearchOption.AllDirectories))
            await drops.PutAsync(Path.GetRelativePath(Repository.PathOf("samples/drops"), sample), await File.ReadAllBytesAsync(sample));
        await using var served = await ServedProgram.StartAsync(program, settings);
        await served.QueueAsync("CompilePack", """{"meeting":"2023-07-20"}""");
        var status = await served.AskAsync("2023-07-20");

        using var end = new CancellationTokenSource();
        var compiling = CompileAsync(served, drops, end.Token);
        var begun = Stopwatch.GetTimestamp();
        var answers = new List<Task<StatusAnswer>>();
        for (var number = 0; number < PerSecond * Length.TotalSeconds; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / PerSecond);
            if (due - Stopwatch.GetElapsedTime(begun) is { TotalMilliseconds: >= 1 } early)
                await Task.Delay(early);
            answers.Add(Task.Run(() => AnsweredAsync(served, status, begun, due)));
        }

        var all = await Task.WhenAll(answers);
        var took = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        await end.CancelAsync();
        Medians.Tell($"{name}: {all.Length} requests in {took:F1} s ({all.Length / took:F0} a second) while {await compiling} packs were made: p50 {Medians.Of(all.Select(answer => answer.Milliseconds)):F1} ms, p99 {Medians.Share(all.Select(answer => answer.Milliseconds), 0.99):F0} ms, {all.Count(answer => !answer.IsGood)} errors");
    }

    // From when it was due: what waits in the line of the sender waits too.
    private static async Task<StatusAnswer> AnsweredAsync(ServedProgram served, string status, long begun, TimeSpan due)
    {
        try
        {
            var code = await served.GetAsync(status);
            return new StatusAnswer(code is HttpStatusCode.OK, (Stopwatch.GetElapsedTime(begun) - due).TotalMilliseconds);
        }
        catch (HttpRequestException)
        {
            return new StatusAnswer(IsGood: false, (Stopwatch.GetElapsedTime(begun) - due).TotalMilliseconds);
        }
    }

    // Each with another figure than the one before, so that every document is drawn again.
    private static async Task<int> CompileAsync(ServedProgram served, IPlaceOfDrops drops, CancellationToken end)
    {
        var made = 0;
        while (!end.IsCancellationRequested)
        {
            await drops.PutAsync(FormattableString.Invariant($"extra-{made}.csv"), System.Text.Encoding.UTF8.GetBytes(FormattableString.Invariant(
                $"{DropTree.CoaHeader}1{made % 10}-07-2023;provincie;PV20;Groningen;bezetting;totaal;totaal;{1000 + made};personen;\n")));
            await served.QueueAsync("CompilePack", """{"meeting":"2023-07-20"}""");
            made++;
        }

        return made;
    }

    private sealed record StatusAnswer(bool IsGood, double Milliseconds);
}
