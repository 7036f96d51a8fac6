using System.Diagnostics;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using LrtIntegration.Tests.Azurite;
using LrtIntegration.Tests.Dossier;

namespace LrtIntegration.Benchmarks.Service;

/// <summary>How long the first request for a pack waits for its 202: asked as soon as the program answers at all, and one second later; then asked again.</summary>
internal static class FirstMeasure
{
    private const int Turns = 9;

    public static async Task RunAsync(string program)
    {
        await using var azurite = await AzuriteServer.StartNewAsync();
        foreach (var wait in (TimeSpan[])[TimeSpan.Zero, TimeSpan.FromSeconds(1)])
        {
            await MeasureAsync($"folder, {wait.TotalSeconds:F0} s after the first answer", program, wait, (place, _) => [$"Store__Folder={place.Of("dossier")}"]);
            await MeasureAsync($"Azurite as deployed, {wait.TotalSeconds:F0} s after the first answer", program, wait, (_, turn) => Deployed(azurite, FormattableString.Invariant($"deployed-{wait.TotalSeconds:F0}-{turn}")));
            await MeasureAsync($"empty Azurite, {wait.TotalSeconds:F0} s after the first answer", program, wait, (_, turn) => AzuriteSettings.Of(azurite, FormattableString.Invariant($"first-{wait.TotalSeconds:F0}-{turn}")));
        }
    }

    private static async Task MeasureAsync(FormattableString name, string program, TimeSpan wait, Func<TemporaryFolder, int, string[]> settings)
    {
        var (first, again) = (new List<double>(), new List<double>());
        for (var turn = 0; turn < Turns; turn++)
        {
            using var place = new TemporaryFolder();
            await using var served = await ServedProgram.StartAsync(program, settings(place, turn), "/");
            await Task.Delay(wait);
            first.Add(await AskedAsync(served));
            again.Add(await AskedAsync(served));
        }

        Medians.Tell($"{FormattableString.Invariant(name),-45} first 202 median {Medians.Of(first):F0} ms (highest {first.Max():F0}), the second {Medians.Of(again):F0} ms");
    }

    // What the templates of infra make, the program finds there: its container and its queue.
    private static string[] Deployed(AzuriteServer azurite, string dossier)
    {
        new BlobContainerClient(azurite.ConnectionString, dossier).CreateIfNotExists();
        new QueueClient(azurite.ConnectionString, "pack-requests").CreateIfNotExists();
        return AzuriteSettings.Of(azurite, dossier);
    }

    private static async Task<double> AskedAsync(ServedProgram served)
    {
        var begun = Stopwatch.GetTimestamp();
        await served.AskAsync("2023-07-20");
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }
}
